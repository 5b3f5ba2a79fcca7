package org.alongside.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer of paid work.
 *
 * @param pay as it stands in the contract, such as “£12.60 an hour”
 * @param answerBy until when the person can think about it
 */
public record PaidOfferData(
        String post,
        LocalDate contractStart,
        BigDecimal hoursAWeek,
        String pay,
        LocalDate answerBy,
        @Nullable String words) {
    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "PaidOfferData[]";
    }
}
