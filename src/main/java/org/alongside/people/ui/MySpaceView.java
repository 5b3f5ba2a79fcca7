package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.people.Condition;
import org.alongside.people.JourneyService;
import org.alongside.people.OwnTask;
import org.alongside.people.Pace;
import org.alongside.people.PersonDetails;
import org.alongside.people.ReadinessService;
import org.alongside.people.RecordHead;
import org.alongside.people.RecordService;
import org.alongside.people.Stage;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;

/** A volunteer’s own space: where I am, what is next, how long it takes, who to ask. */
@Route(PeopleNavigation.MY_SPACE)
@RolesAllowed("VOLUNTEER")
class MySpaceView extends View implements BeforeEnterObserver {
    private final transient CurrentUser current;
    private final transient RecordService records;
    private final transient JourneyService journeys;
    private final transient ReadinessService readiness;
    private final transient MyParts parts;
    private final transient OwnPages pages;
    private final transient DayWords days;

    MySpaceView(
            CurrentUser current,
            RecordService records,
            JourneyService journeys,
            ReadinessService readiness,
            MyParts parts,
            OwnPages pages,
            DayWords days) {
        this.current = current;
        this.records = records;
        this.journeys = journeys;
        this.readiness = readiness;
        this.parts = parts;
        this.pages = pages;
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
        Runnable again = () -> show(me);
        Div two = new Div(left(me, person, again), right(me, head, again));
        two.addClassName("two");
        removeAll();
        add(
                new PageHead(getTranslation("people.my.hello", person.nameToUse()))
                        .above(days.full(days.today()))
                        .below(head.opportunity()),
                two);
    }

    /** What is next, what is at hand, and the way. */
    private Div left(PersonId me, PersonDetails person, Runnable again) {
        List<OwnTask> tasks = readiness.tasks(me);
        Div left = new Div(next(me, person, tasks, again));
        left.add(parts.at(MySpacePart.Place.AT_HAND, me, again));
        if (!tasks.stream().allMatch(OwnTask::done)) left.add(tasks(me, tasks));
        List<Condition> conditions = readiness.conditions(me);
        if (!conditions.isEmpty()) left.add(gettingReady(conditions));
        left.add(new MyPath(person, records.reached(me), days));
        return left;
    }

    private Div right(PersonId me, RecordHead head, Runnable again) {
        Div right = new Div();
        right.add(parts.at(MySpacePart.Place.BESIDE, me, again));
        right.add(whoToAsk(head));
        right.add(parts.at(MySpacePart.Place.LAST, me, again));
        if (head.person().stage().leadsTo(Stage.WITHDRAWN)) right.add(stop(me));
        return right;
    }

    /** The one thing to do: what a module says, else the first open task; else who acts and how long that usually takes. */
    private Component next(PersonId me, PersonDetails person, List<OwnTask> tasks, Runnable again) {
        return parts.next(me, again)
                .or(() ->
                        tasks.stream().filter(task -> !task.done()).findFirst().map(task -> card(me, task)))
                .<Component>map(card -> card)
                .orElseGet(() -> nothing(person));
    }

    private NextStepCard card(PersonId me, OwnTask task) {
        return new NextStepCard(getTranslation("people.my.next"), say(task.title()))
                .because(say(task.why()))
                .actions(ActionButton.main(getTranslation("people.my.next.do"), () -> pages.go(me, task.address())));
    }

    private EmptyState nothing(PersonDetails person) {
        String key = "people.my.next." + person.stage();
        String howLong = Pace.of(person.stage())
                .map(usual -> getTranslation("people.my.how-long", usual.fromDays(), usual.toDays()))
                .orElse("");
        return new EmptyState(getTranslation(key), getTranslation(key + ".what") + " " + howLong);
    }

    private Section tasks(PersonId me, List<OwnTask> tasks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("al-tasks");
        tasks.forEach(task -> list.add(task(me, task)));
        return new Section(new H2(getTranslation("people.my.tasks")), list);
    }

    private ListItem task(PersonId me, OwnTask task) {
        Component does = ActionButton.quiet(say(task.title()), () -> pages.go(me, task.address()));
        StatusTag tag = task.done()
                ? new StatusTag(Status.DONE, getTranslation("people.task.done"))
                : new StatusTag(Status.WITH_YOU, getTranslation("people.task.open"));
        return new ListItem(new Div(does, new Paragraph(say(task.why()))), tag);
    }

    private String say(Sentence sentence) {
        return getTranslation(sentence.messageKey(), sentence.arguments().toArray());
    }

    private Section gettingReady(List<Condition> conditions) {
        return new Section(new H2(getTranslation("people.my.conditions")), new ConditionList(conditions));
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
