package org.alongside.mentoring;

import java.io.Serializable;

/**
 * What is usual, and can be changed.
 *
 * @param meetingsBefore meetings in prison before a release
 * @param leastMonths how long a match lasts at least
 * @param reviewMonths how often an agreement is looked at again
 * @param quietDays so long without a contact, and the match is on Today
 * @param waitingDays so long a referral may wait
 */
public record MentoringSettings(
        int meetingsBefore, int leastMonths, int reviewMonths, int quietDays, int waitingDays, long version)
        implements Serializable {
    static final MentoringSettings USUAL = new MentoringSettings(3, 6, 3, 14, 14, 0);
}
