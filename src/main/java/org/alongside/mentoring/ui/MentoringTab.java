package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.PersonalData;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.HoursService;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.MentoringTodayService;
import org.alongside.mentoring.ToldProject;
import org.alongside.mentoring.WishService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.LineList;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** Somebody’s matches, hours and wishes on their record. */
@org.springframework.stereotype.Component
class MentoringTab implements PersonTab {
    static final String ADDRESS = "mentoring";

    private final MatchService matches;
    private final HoursService hours;
    private final ExpenseService expenses;
    private final WishService wishes;
    private final MentoringTodayService today;
    private final PersonService people;
    private final AreaService areas;
    private final Access access;
    private final MentoringWords words;

    MentoringTab(
            MatchService matches,
            HoursService hours,
            ExpenseService expenses,
            WishService wishes,
            MentoringTodayService today,
            PersonService people,
            AreaService areas,
            Access access,
            MentoringWords words) {
        this.matches = matches;
        this.hours = hours;
        this.expenses = expenses;
        this.wishes = wishes;
        this.today = today;
        this.people = people;
        this.areas = areas;
        this.access = access;
        this.words = words;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "mentoring.tab";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public PersonalData data() {
        return PersonalData.MENTORING;
    }

    @Override
    public Stage from() {
        return Stage.ONBOARDING;
    }

    @Override
    public Component show(PersonId person) {
        Part page = new Part();
        fill(page, person);
        return page;
    }

    /** Brings its looks along: the page of the record knows nothing of them. */
    @StyleSheet(MentoringNavigation.STYLE)
    static class Part extends Div {
        Part() {
            addClassName("al-mentoring");
        }
    }

    private void fill(Div page, PersonId person) {
        page.removeAll();
        today.toTell(person).forEach(one -> page.add(toTell(person, one, () -> fill(page, person))));
        List<MatchRow> all = matches.matches(person);
        if (all.isEmpty())
            page.add(new EmptyState(words.text("mentoring.matches.none"), words.text("mentoring.matches.none.what")));
        else
            page.add(
                    list(all),
                    new ExpensesPanel(person, expenses, access.actsOn(Act.PAY_EXPENSES, person), words),
                    new HoursPanel(hours.of(person), words));
        if (access.actsOn(Act.KEEP_WISHES, person)) page.add(new WishPanel(person, wishes, theirAreas(person), words));
    }

    private Component toTell(PersonId person, ToldProject one, Runnable again) {
        Notice notice = new Notice(
                Status.WITH_YOU, words.text(one.goesOn() ? "mentoring.tell.goes-on" : "mentoring.tell.rests"));
        if (access.actsOn(Act.TELL, person))
            notice.then(ActionButton.other(words.text("mentoring.tell.done"), () -> {
                today.told(person, one.id());
                again.run();
            }));
        return notice;
    }

    private List<AreaChoice> theirAreas(PersonId person) {
        Set<AreaId> theirs = people.details(person).areas();
        return areas.all().stream().filter(area -> theirs.contains(area.id())).toList();
    }

    private Section list(List<MatchRow> all) {
        LineList list = new LineList();
        all.forEach(match -> list.line(link(match), since(match), words.tag(match.state())));
        return new Section(new H2(words.text("mentoring.matches")), list);
    }

    private Anchor link(MatchRow match) {
        Anchor link = new Anchor(
                MentoringNavigation.match(match.mentor(), match.id()),
                words.text("mentoring.match.with", words.mentee(match.mentee())));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private String since(MatchRow match) {
        if (match.endedOn() != null)
            return words.text("mentoring.match.until", words.day(match.beganOn()), words.day(match.endedOn()));
        if (match.beganOn() != null) return words.text("mentoring.match.since", words.day(match.beganOn()));
        return words.text("mentoring.match.proposed-on", words.day(match.proposedOn()));
    }
}
