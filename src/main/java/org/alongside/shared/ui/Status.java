package org.alongside.shared.ui;

/** How a thing stands, as a shape and a tint; the word is said beside it, never the colour alone. */
public enum Status {
    DONE(Icon.DONE, "done"),
    IN_PROGRESS(Icon.HALF, "wait"),
    WAITING(Icon.CLOCK, "wait"),
    WITH_YOU(Icon.WITH_YOU, "note"),
    WARNING(Icon.WARNING, "warn"),
    EXPIRED(Icon.EXPIRED, "warn"),
    STOPPED(Icon.STOPPED, "stop"),
    NOT_STARTED(Icon.NOT_STARTED, "none"),
    NOT_NEEDED(Icon.NOT_NEEDED, "none"),
    UNKNOWN(Icon.UNKNOWN, "none"),
    PRIVATE(Icon.PRIVATE, "none");

    private final Icon icon;
    private final String tint;

    Status(Icon icon, String tint) {
        this.icon = icon;
        this.tint = tint;
    }

    Icon icon() {
        return icon;
    }

    String tint() {
        return tint;
    }
}
