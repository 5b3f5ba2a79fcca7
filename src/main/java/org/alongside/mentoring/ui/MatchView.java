package org.alongside.mentoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.mentoring.ContactRow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.MatchDetails;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.VisitRow;
import org.alongside.mentoring.VisitService;
import org.alongside.people.RecordService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** One match: what is next for it, its plan, its meetings and contacts. */
@Route(MentoringNavigation.MATCH)
@RolesAllowed({"COORDINATOR", "SUPERVISOR", "MANAGER"})
@StyleSheet(MentoringNavigation.STYLE)
class MatchView extends View implements BeforeEnterObserver {
    private static final int CONTACTS = 30;

    private final transient MatchService matches;
    private final transient VisitService visits;
    private final transient ContactService contacts;
    private final transient RecordService records;
    private final transient MatchSteps steps;
    private final transient VisitDesk desk;
    private final transient Access access;
    private final transient MentoringWords words;

    MatchView(
            MatchService matches,
            VisitService visits,
            ContactService contacts,
            RecordService records,
            MatchSteps steps,
            VisitDesk desk,
            Access access,
            MentoringWords words) {
        this.matches = matches;
        this.visits = visits;
        this.contacts = contacts;
        this.records = records;
        this.steps = steps;
        this.desk = desk;
        this.access = access;
        this.words = words;
        addClassName("al-match");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = PersonAddress.of(event);
        show(person, new MatchId(MentoringNavigation.id(event.getRouteParameters(), "match")));
    }

    private void show(PersonId person, MatchId id) {
        MatchDetails match = matches.details(person, id);
        String mentor = records.head(person).person().shownName();
        String mentee = words.mentee(match.row().mentee());
        titled(getTranslation("mentoring.match.title"));
        removeAll();
        Runnable again = () -> show(person, id);
        PageHead head = new PageHead(getTranslation("mentoring.match.of", mentor, mentee))
                .above(new Paragraph(new Anchor(MentoringNavigation.tab(person), mentor)))
                .below(new Paragraph(words.tag(match.row().state())));
        Div left = new Div(steps.of(match, again), meetings(person, match, again), contacts(person, id));
        Div right = new Div(new MatchFactsPanel(match, words, false), steps.also(match, again));
        Div two = new Div(left, right);
        two.addClassName("two");
        add(head, two);
    }

    private Section meetings(PersonId person, MatchDetails match, Runnable again) {
        Section section = new Section(new H2(getTranslation("mentoring.visits")));
        section.addClassName("al-block");
        boolean may = access.actsOn(Act.PLAN_VISITS, person);
        List<VisitRow> all = visits.ofMatch(person, match.row().id());
        if (all.isEmpty()) section.add(new Paragraph(getTranslation("mentoring.visits.none")));
        else section.add(new VisitList(all, words, may ? desk.of(person, again) : null));
        if (may && match.row().state().isGoing())
            section.add(ActionButton.other(
                            getTranslation("mentoring.visit.plan"), () -> desk.plan(person, match.row(), again))
                    .with(Icon.PLUS));
        return section;
    }

    private Section contacts(PersonId person, MatchId id) {
        Section section = new Section(new H2(getTranslation("mentoring.contacts")));
        section.addClassName("al-block");
        List<ContactRow> all = contacts.ofMatch(person, id, CONTACTS);
        section.add(
                all.isEmpty()
                        ? new Paragraph(getTranslation("mentoring.contacts.none"))
                        : new ContactList(all, words, false));
        return section;
    }
}
