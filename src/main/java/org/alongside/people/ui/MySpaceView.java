package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.CurrentUser;
import org.alongside.people.JourneyService;
import org.alongside.people.Pace;
import org.alongside.people.PersonDetails;
import org.alongside.people.RecordHead;
import org.alongside.people.RecordService;
import org.alongside.people.Stage;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.JourneyPath;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** A volunteer’s own space: where I am, what is next, how long it takes, who to ask. */
@Route(PeopleNavigation.MY_SPACE)
@RolesAllowed("VOLUNTEER")
class MySpaceView extends View implements BeforeEnterObserver {
    private final transient CurrentUser current;
    private final transient RecordService records;
    private final transient JourneyService journeys;
    private final transient DayWords days;

    MySpaceView(CurrentUser current, RecordService records, JourneyService journeys, DayWords days) {
        this.current = current;
        this.records = records;
        this.journeys = journeys;
        this.days = days;
        addClassName("al-my");
        titled(getTranslation("people.my"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.get().person();
        if (me == null) throw new NotFound();
        show(me);
    }

    private void show(PersonId me) {
        RecordHead head = records.head(me);
        PersonDetails person = head.person();
        Div left = new Div(next(person), path(person));
        Div right = new Div(whoToAsk(head));
        if (person.stage().leadsTo(Stage.WITHDRAWN)) right.add(stop(me));
        Div two = new Div(left, right);
        two.addClassName("two");
        removeAll();
        add(
                new PageHead(getTranslation("people.my.hello", person.nameToUse()))
                        .above(days.full(days.today()))
                        .below(head.opportunity()),
                two);
    }

    /** Nothing is theirs to do yet: says who acts and how long that usually takes. */
    private Component next(PersonDetails person) {
        String key = "people.my.next." + person.stage();
        String howLong = Pace.of(person.stage())
                .map(usual -> getTranslation("people.my.how-long", usual.fromDays(), usual.toDays()))
                .orElse("");
        return new EmptyState(getTranslation(key), getTranslation(key + ".what") + " " + howLong);
    }

    private Section path(PersonDetails person) {
        return new Section(
                new H2(getTranslation("people.my.path")), new JourneyPath(Phases.of(person, this::say)).vertical());
    }

    /** The words of a record, said to the person themself. */
    private String say(String key) {
        if (key.startsWith("people.stage.")) return getTranslation("people.my.here");
        return getTranslation(key.equals("people.phase.if-wanted") ? "people.my.if-wanted" : key);
    }

    private Section whoToAsk(RecordHead head) {
        Section section = new Section(new H2(getTranslation("people.my.ask")));
        section.add(
                head.contact() == null
                        ? new Paragraph(getTranslation("people.my.ask.team"))
                        : new WhoToAsk(head.contact()));
        return section;
    }

    private Section stop(PersonId me) {
        return new Section(
                new H2(getTranslation("people.my.stop")),
                new Paragraph(getTranslation("people.my.stop.what")),
                ActionButton.other(getTranslation("people.my.stop.do"), () -> {
                    journeys.withdrawMyself(me);
                    show(me);
                }));
    }
}
