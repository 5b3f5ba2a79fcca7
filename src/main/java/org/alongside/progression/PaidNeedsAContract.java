package org.alongside.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** G13: nobody is Paid before they have accepted an offer, there is a contract, and the day has come on which it begins. */
class PaidNeedsAContract implements Rule<PaidNeedsAContract.Beginning> {
    /** @param today the day on which somebody wants to make them Paid */
    record Beginning(boolean accepted, boolean contract, LocalDate contractStart, LocalDate today) {}

    @Override
    public Optional<Refusal> refusal(Beginning begins) {
        if (!begins.accepted()) return Optional.of(Refusal.because("progression.refused.G13-accepted"));
        if (!begins.contract()) return Optional.of(Refusal.because("progression.refused.G13-contract"));
        if (begins.contractStart().isAfter(begins.today()))
            return Optional.of(Refusal.because("progression.refused.G13-start"));
        return Optional.empty();
    }
}
