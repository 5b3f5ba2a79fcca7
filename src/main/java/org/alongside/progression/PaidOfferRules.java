package org.alongside.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What must hold of the terms of an offer. */
final class PaidOfferRules {
    private static final int LONGEST = 200;
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(48);

    private PaidOfferRules() {}

    static PaidOfferData checked(PaidOfferData typed, LocalDate today) {
        if (typed.post().isBlank() || typed.pay().isBlank()) throw new Refused("progression.refused.terms-missing");
        if (typed.post().length() > LONGEST || typed.pay().length() > LONGEST)
            throw new Refused("progression.refused.terms-long", LONGEST);
        if (typed.hoursAWeek().signum() <= 0 || typed.hoursAWeek().compareTo(FULL_TIME) > 0)
            throw new Refused("progression.refused.hours", FULL_TIME);
        if (!typed.answerBy().isAfter(today)) throw new Refused("progression.refused.answer-by");
        if (typed.contractStart().isBefore(typed.answerBy())) throw new Refused("progression.refused.start-early");
        return new PaidOfferData(
                typed.post().strip(),
                typed.contractStart(),
                typed.hoursAWeek(),
                typed.pay().strip(),
                typed.answerBy(),
                stripped(typed.words()));
    }

    static void signed(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw new Refused("progression.refused.signed-ahead");
    }

    static void lookAgain(LocalDate on, LocalDate today) {
        if (!on.isAfter(today) || on.isAfter(today.plusYears(1))) throw new Refused("progression.refused.look-again");
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
