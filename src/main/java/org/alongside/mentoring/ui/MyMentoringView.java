package org.alongside.mentoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.mentoring.ContactRow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.HoursService;
import org.alongside.mentoring.MatchDetails;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.VisitRow;
import org.alongside.mentoring.VisitService;
import org.alongside.mentoring.WishService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;

/** A volunteer’s own matches: whom they meet, when, what they did, and what they wish for. */
@Route(MentoringNavigation.MINE)
@RolesAllowed("VOLUNTEER")
@StyleSheet(MentoringNavigation.STYLE)
class MyMentoringView extends View implements BeforeEnterObserver {
    private static final int CONTACTS = 10;

    private final transient CurrentUser current;
    private final transient MatchService matches;
    private final transient VisitService visits;
    private final transient ContactService contacts;
    private final transient HoursService hours;
    private final transient ExpenseService expenses;
    private final transient WishService wishes;
    private final transient VisitDesk desk;
    private final transient MentoringWords words;

    MyMentoringView(
            CurrentUser current,
            MatchService matches,
            VisitService visits,
            ContactService contacts,
            HoursService hours,
            ExpenseService expenses,
            WishService wishes,
            VisitDesk desk,
            MentoringWords words) {
        this.current = current;
        this.matches = matches;
        this.visits = visits;
        this.contacts = contacts;
        this.hours = hours;
        this.expenses = expenses;
        this.wishes = wishes;
        this.desk = desk;
        this.words = words;
        addClassNames("al-my", "al-my-mentoring");
        titled(getTranslation("mentoring.mine"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.myself());
    }

    private void show(PersonId me) {
        removeAll();
        List<MatchRow> all = matches.matches(me);
        List<MatchRow> open = all.stream().filter(one -> one.state().isOpen()).toList();
        boolean going = open.stream().anyMatch(one -> one.state().isGoing());
        PageHead head = new PageHead(getTranslation("mentoring.mine"));
        if (going)
            head.actions(ActionLink.main(getTranslation("mentoring.log"), MentoringNavigation.LOG)
                    .with(Icon.PLUS));
        add(head);
        if (open.isEmpty())
            add(new EmptyState(getTranslation("mentoring.mine.none"), getTranslation("mentoring.mine.none.what")));
        else add(people(me, open));
        if (going || !visits.planned(me).isEmpty()) add(meetings(me, open));
        if (!all.isEmpty()) {
            List<ContactRow> newest = contacts.newest(me, CONTACTS);
            add(new HoursPanel(hours.of(me), words), newest(newest), new MyExpensesPanel(me, expenses, newest, words));
        }
        add(new WishPanel(me, wishes, List.of(), words));
    }

    private Section people(PersonId me, List<MatchRow> open) {
        Section section = new Section(new H2(getTranslation("mentoring.mine.people")));
        open.forEach(match -> section.add(person(me, match)));
        return section;
    }

    private Div person(PersonId me, MatchRow row) {
        MatchDetails match = matches.details(me, row.id());
        H3 name = new H3(words.mentee(row.mentee()));
        name.getElement().setAttribute("dir", "auto");
        Div card = new Div(name, words.tag(row.state()));
        card.addClassNames("al-panel", "al-my-match");
        match.pauses().forEach(pause -> {
            Notice notice = new Notice(
                    Status.WARNING,
                    getTranslation(
                            "mentoring.pause." + pause.shown(),
                            words.day(words.days().dayOf(pause.since()))));
            if (pause.words() != null) notice.then(pause.words());
            card.add(notice);
        });
        card.add(new MatchFactsPanel(match, words, true));
        return card;
    }

    private Section meetings(PersonId me, List<MatchRow> open) {
        Section section = new Section(new H2(getTranslation("mentoring.visits")));
        List<VisitRow> planned = visits.planned(me);
        Runnable again = () -> show(me);
        section.add(
                planned.isEmpty()
                        ? new Paragraph(getTranslation("mentoring.visits.none"))
                        : new VisitList(planned, words, desk.of(me, again)));
        Div acts = new Div();
        acts.addClassName("acts");
        List<MatchRow> going =
                open.stream().filter(one -> one.state().isGoing()).toList();
        going.forEach(match -> acts.add(ActionButton.other(
                        going.size() == 1
                                ? getTranslation("mentoring.visit.plan")
                                : getTranslation("mentoring.visit.plan.with", words.mentee(match.mentee())),
                        () -> desk.plan(me, match, again))
                .with(Icon.PLUS)));
        section.add(acts);
        return section;
    }

    private Section newest(List<ContactRow> all) {
        Section section = new Section(new H2(getTranslation("mentoring.contacts")));
        section.add(
                all.isEmpty()
                        ? new Paragraph(getTranslation("mentoring.contacts.none"))
                        : new ContactList(all, words, true));
        return section;
    }
}
