package org.alongside.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.ReferralData;
import org.alongside.mentoring.ReferralFilter;
import org.alongside.mentoring.ReferralRow;
import org.alongside.mentoring.ReferralService;
import org.alongside.mentoring.Sex;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Two who asked for a mentor, where befrienders are: one waits for somebody, one has met hers. */
@Component
@Profile("demo")
class Matching {
    private static final String WHERE = "Angus";

    private final ReferralService referrals;
    private final MatchService matches;
    private final AreaService areas;
    private final Acting acting;
    private final Clock clock;

    Matching(ReferralService referrals, MatchService matches, AreaService areas, Acting acting, Clock clock) {
        this.referrals = referrals;
        this.matches = matches;
        this.areas = areas;
        this.acting = acting;
        this.clock = clock;
    }

    void asksForAMentor(SetUp charity, String firstName) {
        AreaId angus = areas.inUse(charity.organisation()).stream()
                .filter(area -> area.name().equals(WHERE))
                .map(AreaChoice::id)
                .findFirst()
                .orElseThrow();
        acting.as(
                charity.coordinator(),
                () -> referrals.enter(
                        new ReferralData("", firstName, Sex.NOT_SAID, angus, "Health centre", today(), 0)));
    }

    /** Proposed, agreed and met on one day. */
    void meet(SetUp charity, PersonId person, String firstName) {
        acting.as(
                charity.coordinator(),
                () -> referrals.page(new ReferralFilter(null, null), PageRequest.of(0, 50)).stream()
                        .filter(one -> one.firstName().equals(firstName))
                        .map(ReferralRow::id)
                        .findFirst()
                        .ifPresent(referral -> {
                            MatchId match = matches.propose(person, referral, false);
                            matches.agree(person, match, today(), version(person, match));
                            matches.begin(person, match, today(), version(person, match));
                        }));
    }

    private long version(PersonId person, MatchId match) {
        return matches.details(person, match).row().version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
