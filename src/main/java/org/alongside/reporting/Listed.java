package org.alongside.reporting;

import org.alongside.accounts.PersonalData;

/** What a figure counts, and so what its list shows. */
public enum Listed {
    /** Forms that arrived between two days. */
    APPLIED(PersonalData.IDENTITY),
    /** First days as a volunteer between two days. */
    BEGAN(PersonalData.IDENTITY),
    /** Checks that run out between two days, of which none is done anew. */
    CHECKS(PersonalData.CHECK_DETAIL),
    /** Clearances that run out between two days, of which none is asked for anew. */
    CLEARANCES(PersonalData.CLEARANCE_OUTCOME),
    /** What a prison has answered, or has not yet. */
    ANSWERS(PersonalData.CLEARANCE_OUTCOME);

    private final PersonalData data;

    Listed(PersonalData data) {
        this.data = data;
    }

    /** Whoever may list this about people may see the figure. */
    public PersonalData data() {
        return data;
    }
}
