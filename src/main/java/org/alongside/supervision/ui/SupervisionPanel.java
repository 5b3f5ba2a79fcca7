package org.alongside.supervision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.PersonalData;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.SupervisionDates;
import org.alongside.supervision.SupervisionDatesService;
import org.alongside.supervision.SupervisionRow;
import org.alongside.supervision.SupervisionService;

/** When somebody was and will be supervised, what is agreed, and each one that was. */
@StyleSheet(SupervisionNavigation.STYLE)
class SupervisionPanel extends Div {
    private static final int MOST = 60;

    private final transient PersonId person;
    private final transient SupervisionDatesService dates;
    private final transient SupervisionService supervisions;
    private final transient ActionService actions;
    private final transient SupervisionWords words;
    private final boolean reads;
    private final boolean mine;

    SupervisionPanel(
            PersonId person,
            SupervisionDatesService dates,
            SupervisionService supervisions,
            ActionService actions,
            Access access,
            SupervisionWords words) {
        this.person = person;
        this.dates = dates;
        this.supervisions = supervisions;
        this.actions = actions;
        this.words = words;
        this.reads = access.mayRead(PersonalData.SUPERVISION_RECORD, person);
        this.mine = reads && access.actsOn(Act.SUPERVISE, person);
        addClassNames("al-checks", "al-supervision-panel");
        show();
    }

    private void show() {
        removeAll();
        Optional<SupervisionDates> known = dates.dates(person);
        if (known.isEmpty()) {
            add(new EmptyState(getTranslation("supervision.not-begun"), getTranslation("supervision.not-begun.then")));
            return;
        }
        SupervisionDates now = known.get();
        add(facts(now));
        if (mine && now.planned() == null && now.atWork())
            add(ActionButton.main(getTranslation("supervision.plan"), this::plan));
        actions();
        history();
        add(new Anchor(SupervisionNavigation.raise(person), getTranslation("supervision.concern.about.them")));
    }

    private DescriptionList facts(SupervisionDates now) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("al-facts");
        LocalDate last = now.lastHeld();
        fact(
                facts,
                "last",
                new Span(
                        last == null
                                ? getTranslation("supervision.fact.never")
                                : words.days().day(last)));
        LocalDate due = now.dueOn();
        if (due == null) fact(facts, "due", new Span(getTranslation("supervision.rests")));
        else if (now.isLate(words.days().today()))
            fact(
                    facts,
                    "due",
                    new Span(
                            new Span(words.days().day(due) + " "),
                            new StatusTag(
                                    Status.WARNING,
                                    getTranslation(
                                            "supervision.late", words.days().daysSince(due)))));
        else fact(facts, "due", new Span(words.days().day(due)));
        LocalDateTime planned = now.planned();
        fact(
                facts,
                "planned",
                new Span(planned == null ? getTranslation("supervision.not-planned") : words.when(planned)));
        return facts;
    }

    private void fact(DescriptionList facts, String key, Span what) {
        DescriptionList.Description said = new DescriptionList.Description(what);
        facts.add(new Div(new DescriptionList.Term(getTranslation("supervision.fact." + key)), said));
    }

    private void plan() {
        new PlanDialog("", null, words, plan -> {
                    supervisions.plan(person, plan);
                    show();
                })
                .open();
    }

    private void actions() {
        List<ActionRow> all = dates.actions(person);
        if (all.isEmpty()) return;
        add(
                new H2(getTranslation(Part.ACTIONS.key())),
                new ActionList(
                        all,
                        words,
                        action -> getTranslation("supervision.action.for." + action.owner()),
                        action -> mine,
                        (action, done) -> {
                            actions.done(person, action.id(), done);
                            show();
                        }));
    }

    private void history() {
        List<SupervisionRow> all = dates.list(person, MOST);
        add(new H2(getTranslation("supervision.history")));
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("supervision.history.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("al-lines");
        all.forEach(one -> list.add(line(one)));
        add(list);
    }

    private ListItem line(SupervisionRow one) {
        com.vaadin.flow.component.Component when = reads
                ? new Anchor(SupervisionNavigation.supervision(person, one.id()), words.when(one.at()))
                : new Span(words.when(one.at()));
        Span meta = new Span(
                getTranslation("supervision.row", getTranslation("supervision.how." + one.how()), one.supervisor()));
        meta.addClassName("al-meta");
        return new ListItem(when, meta, words.tag(one.state(), one.missedBy()));
    }
}
