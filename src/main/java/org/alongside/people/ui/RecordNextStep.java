package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.people.Condition;
import org.alongside.people.ContactWay;
import org.alongside.people.Pace;
import org.alongside.people.PersonDetails;
import org.alongside.people.RecordHead;
import org.alongside.people.Stage;
import org.alongside.people.ToTell;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.NextStepCard;

/** What comes next on a record, if it is the reader’s to do; else who acts and by when. */
class RecordNextStep {
    private final DayWords days;
    private final RecordMoves moves;
    private final Optional<String> form;
    private final List<NextStep> others;
    private final List<Condition> conditions;

    /**
     * @param form the address of what the person wrote, if the reader may read it
     * @param others what other modules know of the next step
     * @param conditions what must be so before the next stage, as far as the reader may know it
     */
    RecordNextStep(
            DayWords days,
            RecordMoves moves,
            Optional<String> form,
            List<NextStep> others,
            List<Condition> conditions) {
        this.days = days;
        this.moves = moves;
        this.form = form;
        this.others = others;
        this.conditions = conditions;
    }

    Component show(RecordHead head, List<ToTell> untold) {
        PersonDetails person = head.person();
        if (!untold.isEmpty() && moves.open(Act.TELL)) return tell(person, untold.getFirst());
        if (moves.canGoOn()) return lookAgain(person);
        DepartureMoves departures = moves.departures();
        if (departures.canSayGoodbye()) {
            Optional<LocalDate> leaves = departures.leavesOn();
            if (leaves.isPresent()) return goodbye(person, leaves.get());
        }
        if (departures.canResume()) return resume(person);
        if (moves.open(Act.SHORTLIST, Stage.SHORTLISTED)) return decide(person);
        if (moves.open(Act.ACTIVATE, Stage.ACTIVE) && person.stage() == Stage.READY) return begin(person);
        return others.stream()
                .flatMap(other -> other.card(head).stream())
                .findFirst()
                .<Component>map(card -> card)
                .orElseGet(() -> conditions.isEmpty() ? nothing(person) : gettingReady(person));
    }

    private NextStepCard tell(PersonDetails person, ToTell news) {
        return card("tell", "people.next.tell." + news.news(), person.nameToUse())
                .because(words("people.next.tell.way." + news.way(), days.day(days.dayOf(news.since()))))
                .actions(Stream.concat(
                                Stream.of(ActionButton.main(words("people.next.told"), () -> moves.told(news))),
                                letter(person, news).stream())
                        .toArray(Component[]::new));
    }

    /** A letter is only ever the vetting lead’s to post, who may know where it goes. */
    private static Optional<Anchor> letter(PersonDetails person, ToTell news) {
        return news.way() == ContactWay.LETTER
                ? Optional.of(new Anchor(PeopleNavigation.letter(person.id()), words("people.letters.open")))
                : Optional.empty();
    }

    private NextStepCard lookAgain(PersonDetails person) {
        String when = person.reviewOn() == null ? "" : days.day(person.reviewOn());
        return card("you", "people.next.look-again", person.nameToUse())
                .because(words("people.next.look-again.why", when))
                .actions(ActionButton.main(words("people.next.go-on"), moves::goOn));
    }

    private NextStepCard goodbye(PersonDetails person, LocalDate lastDay) {
        return card("you", "people.next.goodbye", person.nameToUse())
                .because(words("people.next.goodbye.why", days.day(lastDay)))
                .actions(ActionButton.main(words("people.leave.do"), moves.departures()::askForGoodbye));
    }

    private NextStepCard resume(PersonDetails person) {
        String when = person.reviewOn() == null ? "" : days.day(person.reviewOn());
        return card("you", "people.next.resume", person.nameToUse())
                .because(words("people.next.resume.why", when))
                .actions(ActionButton.main(words("people.next.go-on"), moves.departures()::resume));
    }

    private NextStepCard decide(PersonDetails person) {
        return card("you", "people.next.decide", person.nameToUse())
                .because(waited(person))
                .actions(Stream.concat(
                                Stream.of(ActionButton.main(words("people.next.shortlist"), moves::shortlist)),
                                form.map(address -> new Anchor(address, words("people.next.read"))).stream())
                        .toArray(Component[]::new));
    }

    private Div gettingReady(PersonDetails person) {
        long missing = conditions.stream().filter(c -> !c.met()).count();
        Div both = new Div(
                new EmptyState(
                        words("people.next.getting-ready", person.nameToUse()), words("people.next.missing", missing)),
                new ConditionList(conditions));
        both.addClassName("al-readiness");
        return both;
    }

    private Div begin(PersonDetails person) {
        boolean all = conditions.stream().allMatch(Condition::met);
        NextStepCard card = card("you", "people.next.begin", person.nameToUse())
                .because(all ? waited(person) : words("people.next.lapsed"))
                .actions(ActionButton.main(words("people.next.start"), moves::askToStart));
        Div both = new Div(card, new ConditionList(conditions));
        both.addClassName("al-readiness");
        return both;
    }

    private EmptyState nothing(PersonDetails person) {
        String key = person.stage().isEnded() ? "people.next.ended" : "people.next.nothing";
        String since = days.day(days.dayOf(person.since()));
        return new EmptyState(words(key), words("people.next.since", words("people.stage." + person.stage()), since));
    }

    private String waited(PersonDetails person) {
        long waited = days.daysSince(days.dayOf(person.since()));
        return Pace.of(person.stage())
                .map(usual -> words("people.next.waited", waited, usual.toDays()))
                .orElseGet(() -> words("people.next.waiting", waited));
    }

    private static NextStepCard card(String whose, String key, String name) {
        return new NextStepCard(words("people.next.for." + whose), words(key, name));
    }

    private static String words(String key, Object... arguments) {
        return new Span().getTranslation(key, arguments);
    }
}
