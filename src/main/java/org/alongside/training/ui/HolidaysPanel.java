package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.Undo;
import org.alongside.training.HolidayRow;
import org.alongside.training.HolidayService;
import org.alongside.training.Nation;

/** The holidays on which no new cohort meets, and until when we know them: take one out, add one, add those of a nation. */
class HolidaysPanel extends Div {
    /** Cohorts are made for the months ahead: from here on somebody must look for the days of the next year. */
    private static final int MONTHS_TO_KNOW = 12;

    private final transient HolidayService holidays;
    private final transient TrainingWords words;

    HolidaysPanel(HolidayService holidays, TrainingWords words) {
        this.holidays = holidays;
        this.words = words;
        addClassNames("al-block", "al-listed");
        show();
    }

    private void show() {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines", "al-with-act");
        List<HolidayRow> ahead = holidays.ahead();
        ahead.forEach(row -> list.add(line(row)));
        add(new H2(getTranslation("training.holidays")), new Paragraph(getTranslation("training.holidays.what")));
        add(knownUntil(ahead));
        if (!ahead.isEmpty()) add(list);
        Div acts = new Div(ActionButton.other(getTranslation("training.holiday.new"), this::ask)
                .with(Icon.PLUS));
        for (Nation nation : Nation.values())
            acts.add(ActionButton.quiet(getTranslation("training.holidays." + nation), () -> {
                int added = holidays.addUsual(nation);
                show();
                Notification.show(getTranslation("training.holidays.added", added));
            }));
        acts.addClassName("acts");
        add(acts);
    }

    private Component knownUntil(List<HolidayRow> ahead) {
        if (ahead.isEmpty()) return new Notice(Status.WAITING, getTranslation("training.holidays.none"));
        LocalDate last = ahead.getLast().day();
        return last.isAfter(words.days().today().plusMonths(MONTHS_TO_KNOW))
                ? new Paragraph(getTranslation("training.holidays.until", words.day(last)))
                : new Notice(Status.WAITING, getTranslation("training.holidays.soon", words.day(last)));
    }

    private ListItem line(HolidayRow row) {
        Span name = new Span(row.name());
        name.addClassName("name");
        String on = words.days().weekday(row.day()) + " " + words.day(row.day());
        Span day = new Span(on);
        day.addClassName("al-meta");
        ActionButton out = ActionButton.quiet(getTranslation("training.holiday.remove"), () -> remove(row));
        out.getElement().setAttribute("aria-label", getTranslation("training.holiday.remove") + ": " + on);
        return new ListItem(name, day, out);
    }

    private void remove(HolidayRow row) {
        holidays.remove(row.day());
        show();
        Undo.offer(getTranslation("training.holiday.removed", row.name()), () -> {
            holidays.add(row);
            show();
        });
    }

    private void ask() {
        DayField day = new DayField(getTranslation("training.holiday.day"));
        TextField name = new TextField(getTranslation("training.holiday.name"));
        name.setMaxLength(80);
        new AskThen(
                        getTranslation("training.holiday.new"),
                        getTranslation("training.holidays.what"),
                        getTranslation("training.save"),
                        () -> {
                            if (day.getValue() == null) throw new Refused("training.refused.first-day");
                            holidays.add(new HolidayRow(day.getValue(), name.getValue()));
                            show();
                        },
                        day,
                        name)
                .open();
    }
}
