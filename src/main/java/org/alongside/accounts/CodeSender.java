package org.alongside.accounts;

import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Sends one-time codes and links to those who sign in. Implemented by the module that sends mail. */
public interface CodeSender {
    /**
     * @param about whose code it is, so that it goes with what else is kept about them; null for staff
     * @param address the e-mail address the user gave; whether a user has it is not to be learned from here
     * @param code as it is to be typed
     * @param minutes how long it works
     */
    void send(@Nullable PersonId about, String address, String code, long minutes);

    /**
     * Sends a link by which somebody who works here chooses a password.
     *
     * @param address as it is kept with their account
     * @param path the address of the page within this installation, with its secret
     * @param hours how long it works
     */
    void sendPasswordLink(String address, String path, long hours);
}
