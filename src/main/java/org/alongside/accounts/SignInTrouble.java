package org.alongside.accounts;

import java.io.Serializable;

/**
 * Why the last attempt to sign in did not work, and what was typed, kept in the session until the page has shown it once.
 *
 * @param messageKey what to say
 * @param typedAddress never in an address of a page or a log
 */
public record SignInTrouble(SignInWay way, String messageKey, String typedAddress) implements Serializable {
    static final String ATTRIBUTE = "sign-in.trouble";

    @Override
    public String toString() {
        return "SignInTrouble[" + messageKey + "]";
    }
}
