package org.alongside.reporting;

import org.alongside.accounts.PersonalData;

/** What a figure counts, and so what its list shows. */
public enum Listed {
    /** Forms that arrived between two days. */
    APPLIED(PersonalData.IDENTITY),
    /** First days as a volunteer between two days. */
    BEGAN(PersonalData.IDENTITY),
    /** Matches that began between two days: a mentor and somebody who asked for one. */
    MATCHES(PersonalData.MENTORING),
    /** Checks that run out between two days, of which none is done anew. */
    CHECKS(PersonalData.CHECK_DETAIL),
    /** Clearances that run out between two days, of which none is asked for anew. */
    CLEARANCES(PersonalData.CLEARANCE_OUTCOME),
    /** What a prison has answered, or has not yet. */
    ANSWERS(PersonalData.CLEARANCE_OUTCOME),
    /** Who is on the way to paid work, and how far. */
    PATHWAY(PersonalData.MENTORING),
    /** Supervision that was due between two days, of those who work with us; what a prison cancelled was not. */
    SUPERVISION(PersonalData.SUPERVISION_DATES),
    /** As much of it as was held. */
    HELD(PersonalData.SUPERVISION_DATES);

    private final PersonalData data;

    Listed(PersonalData data) {
        this.data = data;
    }

    /** Counted by a rule, which the program asks, and not by the database. */
    boolean isByRule() {
        return this == SUPERVISION || this == HELD;
    }

    /** Whoever may list this about people may see the figure. */
    public PersonalData data() {
        return data;
    }
}
