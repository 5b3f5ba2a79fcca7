package org.alongside.forms;

/**
 * What opens one draft: its form code, and proof that this browser was given it by us.
 *
 * <p>A code that is typed is throttled; a key out of a cookie need not be, because the proof cannot be guessed.
 */
public record DraftKey(String code, String proof) {
    /** The code as a person reads it, in fours. */
    public String spoken() {
        return FormCode.inFours(code);
    }

    /** As it is kept in a cookie. */
    public String cookie() {
        return code + "." + proof;
    }

    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "DraftKey";
    }
}
