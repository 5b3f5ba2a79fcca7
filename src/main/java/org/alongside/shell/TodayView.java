package org.alongside.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.HomeItem;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** What needs the signed-in person, oldest and most late first, each with its next action. A volunteer goes to their own space. */
@Route("")
@PermitAll
class TodayView extends View implements BeforeEnterObserver {
    static final String OWN_SPACE = "my";

    private final transient CurrentUser current;
    private final transient Agenda agenda;
    private final transient DayWords days;
    private final transient Clock clock;

    TodayView(CurrentUser current, Agenda agenda, DayWords days, Clock clock) {
        this.current = current;
        this.agenda = agenda;
        this.days = days;
        this.clock = clock;
        titled(getTranslation("shell.today"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().filter(PhoneLinks::isOnlyVolunteer).isPresent()) event.forwardTo(OWN_SPACE);
        else show(agenda.now());
    }

    private void show(Agenda.Page page) {
        removeAll();
        add(new PageHead(greeting()).above(days.full(days.today())));
        page.first().ifPresentOrElse(first -> add(card(first)), () -> add(nothing(page)));
        add(group("late", page.late()), group("today", page.today()), group("week", page.week()));
    }

    private String greeting() {
        int hour = LocalTime.now(clock).getHour();
        String part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return getTranslation("shell.greeting." + part, current.get().name().split(" ", 2)[0]);
    }

    private NextStepCard card(HomeItem item) {
        long late = days.daysSince(item.due());
        String kicker = late > 0 ? getTranslation("shell.start-here.late", late) : getTranslation("shell.start-here");
        return new NextStepCard(kicker, item.who())
                .because(item.why())
                .actions(ActionLink.main(item.action(), item.address()));
    }

    private EmptyState nothing(Agenda.Page page) {
        String when = page.next()
                .map(next -> getTranslation("shell.nothing.next", next.who(), days.full(next.due())))
                .orElseGet(() -> getTranslation("shell.nothing.at-all"));
        return new EmptyState(getTranslation("shell.nothing"), when);
    }

    private Component group(String name, List<HomeItem> items) {
        H2 heading = new H2(new Span(getTranslation("shell.group." + name)), new Span(" " + items.size()));
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(new HomeRow(item, days))));
        Section section = new Section(heading, list);
        section.addClassName("al-group");
        section.setVisible(!items.isEmpty());
        return section;
    }
}
