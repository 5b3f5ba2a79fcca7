package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accounts.Access;
import org.alongside.people.Condition;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.ReadinessService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** Puts together what the rules of a match look at, and says what speaks against it as far as the reader may know. */
@Component
class MatchAnswers {
    private static final OpenCount NONE = new OpenCount(new PersonId(new UUID(0, 0)), 0);

    private final ReadinessService readiness;
    private final PersonService people;
    private final Matches matches;
    private final Wishes wishes;
    private final Projects projects;
    private final Access access;
    private final Clock clock;

    MatchAnswers(
            ReadinessService readiness,
            PersonService people,
            Matches matches,
            Wishes wishes,
            Projects projects,
            Access access,
            Clock clock) {
        this.readiness = readiness;
        this.people = people;
        this.matches = matches;
        this.wishes = wishes;
        this.projects = projects;
        this.access = access;
        this.clock = clock;
    }

    /** As it is today. */
    MatchQuestion question(PersonId mentor, Referral referral) {
        PersonDetails person = people.detailsFor(mentor);
        List<Condition> missing = readiness.neededFor(mentor, Stage.ACTIVE, LocalDate.now(clock)).stream()
                .filter(condition -> !condition.met())
                .toList();
        long open =
                matches.open(List.of(mentor)).stream().findFirst().orElse(NONE).open();
        return new MatchQuestion(
                person.stage(),
                missing,
                (int) open,
                wishes.of(mentor),
                person.areas().contains(referral.area()),
                referral.area(),
                referral.sex(),
                matches.findByReferralAndOpenMatch(referral.id(), true).isPresent(),
                rests(referral));
    }

    boolean rests(Referral referral) {
        return projects.resting(referral.organisation()).stream()
                .anyMatch(project -> project.covers(referral.area(), referral.source()));
    }

    /** All that speaks against a new match. */
    List<MatchReason> against(PersonId mentor, MatchQuestion question) {
        return reasons(mentor, question, MatchRule.against(question));
    }

    /** What speaks against one that is proposed or agreed. */
    List<MatchReason> againstGoingOn(PersonId mentor, MatchQuestion question) {
        return reasons(mentor, question, MatchRule.againstOnTheDay(question));
    }

    private List<MatchReason> reasons(PersonId mentor, MatchQuestion question, List<MatchRule> against) {
        return against.stream()
                .flatMap(rule -> rule == MatchRule.READY_THAT_DAY
                        ? missing(mentor, question).stream()
                        : Stream.of(new MatchReason(rule.number(), Sentence.of("mentoring.rule." + rule))))
                .toList();
    }

    /** Each condition in the words in which the record says it; of those that the reader may not know, no more than that there are. */
    private List<MatchReason> missing(PersonId mentor, MatchQuestion question) {
        return question.missing().stream()
                .map(condition -> access.mayRead(condition.data(), mentor)
                        ? new MatchReason(condition.rule(), condition.words())
                        : new MatchReason("", Sentence.of("mentoring.rule.READY_THAT_DAY")))
                .distinct()
                .toList();
    }
}
