package org.alongside.training;

import org.alongside.shared.Refused;

/** How far the awarding body's own certificate is. */
public enum ClaimState {
    NOT_CLAIMED,
    CLAIMED,
    RECEIVED;

    /** @throws Refused unless it is the next one, or a claim is taken back */
    ClaimState to(ClaimState next) {
        boolean on = next.ordinal() == ordinal() + 1;
        boolean back = this == CLAIMED && next == NOT_CLAIMED;
        if (!on && !back) throw new Refused("training.refused.move");
        return next;
    }
}
