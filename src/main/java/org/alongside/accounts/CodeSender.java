package org.alongside.accounts;

/** Sends a one-time sign-in code to somebody. Implemented by the module that sends mail. */
public interface CodeSender {
    /**
     * @param address the e-mail address the user gave; whether a user has it is not to be learned from here
     * @param code as it is to be typed
     * @param minutes how long it works
     */
    void send(String address, String code, long minutes);
}
