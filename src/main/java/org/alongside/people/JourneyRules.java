package org.alongside.people;

import java.time.LocalDate;
import java.time.Period;
import org.alongside.shared.Refused;

/** What must hold of a move, beyond the table of stages. */
final class JourneyRules {
    /** Somebody who withdrew may return to where they were; later they apply afresh. */
    static final Period RETURN = Period.ofMonths(6);

    /** Nobody is put out of sight for longer than this; look again at least once a year. */
    static final Period LONGEST_HOLD = Period.ofYears(1);

    private JourneyRules() {}

    static void reviewIsAhead(LocalDate reviewOn, LocalDate today) {
        if (!reviewOn.isAfter(today)) throw new Refused("people.refused.review-past");
        if (reviewOn.isAfter(today.plus(LONGEST_HOLD))) throw new Refused("people.refused.review-far");
    }

    static String words(String typed) {
        if (typed.isBlank()) throw new Refused("people.refused.words-missing");
        return typed.strip();
    }

    /** The last day on which somebody who withdrew on {@code withdrawnOn} may come back to where they were. */
    static LocalDate lastReturn(LocalDate withdrawnOn) {
        return withdrawnOn.plus(RETURN);
    }

    static void mayReturn(LocalDate withdrawnOn, LocalDate today) {
        if (today.isAfter(lastReturn(withdrawnOn))) throw new Refused("people.refused.return-late");
    }
}
