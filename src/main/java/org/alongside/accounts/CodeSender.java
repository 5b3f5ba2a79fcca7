package org.alongside.accounts;

import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Sends a one-time sign-in code to somebody. Implemented by the module that sends mail. */
public interface CodeSender {
    /**
     * @param about whose code it is, so that it goes with what else is kept about them; null for staff
     * @param address the e-mail address the user gave; whether a user has it is not to be learned from here
     * @param code as it is to be typed
     * @param minutes how long it works
     */
    void send(@Nullable PersonId about, String address, String code, long minutes);
}
