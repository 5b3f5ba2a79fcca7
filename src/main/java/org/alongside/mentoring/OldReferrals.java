package org.alongside.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Referrals that have been closed for six years. What was written about the mentee goes with them; that the mentor gave that time stays
 * with the mentor’s file.
 */
@Component
class OldReferrals implements RetentionRule {
    private static final Set<PersonId> NOBODY = Set.of(new PersonId(new UUID(0, 0)));

    private final Referrals referrals;
    private final Matches matches;
    private final Pauses pauses;
    private final Contacts contacts;
    private final Expenses expenses;
    private final Clock clock;

    OldReferrals(
            Referrals referrals, Matches matches, Pauses pauses, Contacts contacts, Expenses expenses, Clock clock) {
        this.referrals = referrals;
        this.matches = matches;
        this.pauses = pauses;
        this.contacts = contacts;
        this.expenses = expenses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public Period keeps() {
        return Period.ofYears(6);
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        LocalDate day = LocalDate.ofInstant(before, clock.getZone());
        List<ReferralId> over = referrals.over(day, held.isEmpty() ? NOBODY : held, Limit.of(batch));
        if (over.isEmpty()) return 0;
        List<Match> theirs = matches.findByReferralIn(over);
        theirs.forEach(match -> {
            match.forgetsWords();
            pauses.findByMatch(match.id()).forEach(Pause::forgetsWords);
        });
        List<MatchId> ids = theirs.stream().map(Match::id).toList();
        if (!ids.isEmpty()) {
            contacts.forgetWords(ids);
            expenses.forgetWords(ids);
        }
        referrals.deleteThese(over);
        return over.size();
    }
}
