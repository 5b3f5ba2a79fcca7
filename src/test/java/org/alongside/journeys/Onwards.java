package org.alongside.journeys;

import static org.alongside.accounts.Role.COORDINATOR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.recruitment.Criterion;
import org.alongside.recruitment.InterviewData;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.InterviewResult;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.OfferData;
import org.alongside.recruitment.OfferService;
import org.alongside.recruitment.Rating;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a co-ordinator did before the journey of a test begins, through the same services as the screens. */
@Lazy
@Component
class Onwards {
    private static final Map<Criterion, Rating> SEEN =
            Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), criterion -> Rating.CLEAR));

    private final Somebody somebody;
    private final PersonService people;
    private final JourneyService journeys;
    private final InterviewService interviews;
    private final OfferService offers;
    private final StoppedClock clock;

    Onwards(
            Somebody somebody,
            PersonService people,
            JourneyService journeys,
            InterviewService interviews,
            OfferService offers,
            StoppedClock clock) {
        this.somebody = somebody;
        this.people = people;
        this.journeys = journeys;
        this.interviews = interviews;
        this.offers = offers;
        this.clock = clock;
    }

    /** Shortlisted, met and found suitable: the offer waits for an answer at the public door. */
    PersonId isOffered(String reference, AreaId area) {
        PersonId person = called(reference);
        SignedIn asked = somebody.signsIn(somebody.organisation(), Set.of(COORDINATOR), area);
        LocalDate today = clock.today();
        journeys.shortlist(person);
        interviews.arrange(
                person, new InterviewData(today.atTime(10, 0), 30, "Our office", null, Set.of(asked.user()), null, 0));
        long version = interviews.interview(person).orElseThrow().version();
        interviews.record(
                person,
                new InterviewResult(InterviewOutcome.SUITABLE, SEEN, null, "It was good to meet you.", version));
        offers.offer(person, new OfferData("We would be glad to have you.", today.plusDays(14)));
        somebody.signsOut();
        return person;
    }

    PersonId called(String reference) {
        String stored = reference.replaceAll("[^AL0-9-]", "");
        return people.byReference(somebody.organisation(), stored).orElseThrow();
    }
}
