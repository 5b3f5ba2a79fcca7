package org.alongside.shared;

/** A rule said no. Shown as a plain sentence beside the field or button that it concerns; nothing was changed. */
public class Refused extends RuntimeException {
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.messageKey());
        this.refusal = refusal;
    }

    public Refused(String messageKey, Object... arguments) {
        this(Refusal.because(messageKey, arguments));
    }

    public Refusal refusal() {
        return refusal;
    }
}
