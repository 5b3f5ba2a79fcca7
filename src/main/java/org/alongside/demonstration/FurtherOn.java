package org.alongside.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.recruitment.Agreed;
import org.alongside.recruitment.Criterion;
import org.alongside.recruitment.InterviewData;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.InterviewResult;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.OfferData;
import org.alongside.recruitment.OfferService;
import org.alongside.recruitment.Rating;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What becomes of those whom the charity would like to meet: a talk, an offer, a yes, and getting ready. */
@Component
@Profile("demo")
class FurtherOn {
    /** A talk is found within these days. */
    static final int UNTIL_TALK = 8;

    private static final int ANSWER = 14;
    private static final Map<Criterion, Rating> SEEN =
            Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), c -> Rating.CLEAR));

    private final InterviewService interviews;
    private final OfferService offers;
    private final InductionService inductions;
    private final AgreementService agreements;
    private final Clock clock;

    FurtherOn(
            InterviewService interviews,
            OfferService offers,
            InductionService inductions,
            AgreementService agreements,
            Clock clock) {
        this.interviews = interviews;
        this.offers = offers;
        this.inductions = inductions;
        this.agreements = agreements;
        this.clock = clock;
    }

    void arrange(SetUp charity, PersonId person) {
        LocalDateTime morning = LocalDate.now(clock).plusDays(UNTIL_TALK - 1).atTime(10, 30);
        interviews.arrange(
                person,
                new InterviewData(morning, 45, Words.PLACE, null, Set.of(charity.coordinator()), Words.TRAVEL, 0));
    }

    void hear(PersonId person, InterviewOutcome outcome) {
        long version = interviews.interview(person).orElseThrow(NotFound::new).version();
        interviews.record(person, new InterviewResult(outcome, SEEN, null, Words.FEEDBACK, version));
    }

    void offer(PersonId person) {
        offers.offer(person, new OfferData(Words.OFFER, LocalDate.now(clock).plusDays(ANSWER)));
    }

    void accept(PersonId person) {
        offers.acceptFor(person, Agreed.BY_PHONE);
    }

    void welcome(PersonId person) {
        inductions.held(person, LocalDate.now(clock));
        for (Agreement agreement : Agreement.values()) agreements.acceptedFor(person, agreement, Agreed.ON_PAPER);
    }
}
