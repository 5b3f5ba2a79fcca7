package org.alongside.people.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.alongside.people.TimelineEntry;
import org.alongside.people.TimelineEntry.By;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.TimelineList;

/** The timeline with its key; a screenful at first, more when it is asked for. */
class TimelinePanel extends Div {
    private static final int SCREENFUL = 20;

    private final String name;
    private final transient DayWords days;
    private final transient IntFunction<List<TimelineEntry>> entries;

    TimelinePanel(String name, DayWords days, IntFunction<List<TimelineEntry>> entries) {
        this.name = name;
        this.days = days;
        this.entries = entries;
        addClassName("al-timeline");
        show(SCREENFUL);
    }

    private void show(int limit) {
        List<TimelineEntry> found = entries.apply(limit + 1);
        removeAll();
        add(TimelineList.key(name, getTranslation("people.us")));
        add(new TimelineList(found.stream().limit(limit).map(this::line).toList()));
        if (found.size() > limit) {
            add(ActionButton.quiet(getTranslation("people.earlier"), () -> show(limit + SCREENFUL)));
        }
    }

    private TimelineList.Line line(TimelineEntry entry) {
        boolean them = entry.by() == By.THEM;
        LocalDate day = days.dayOf(entry.at());
        return new TimelineList.Line(
                them,
                them ? name : getTranslation("people.us"),
                getTranslation(
                        entry.what().messageKey(), entry.what().arguments().toArray()),
                entry.detail() == null ? "" : entry.detail(),
                days.brief(day),
                day.toString());
    }
}
