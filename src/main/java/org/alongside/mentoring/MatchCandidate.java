package org.alongside.mentoring;

import java.util.List;
import java.util.Set;
import org.alongside.shared.PersonId;

/**
 * Somebody who could be a mentor for a referral. Of what they did before, nothing is here.
 *
 * @param against empty when they could begin
 */
public record MatchCandidate(
        PersonId person, String name, int open, int most, Set<DayPart> times, List<MatchReason> against) {
    public boolean could() {
        return against.isEmpty();
    }
}
