package org.alongside.forms;

/** Whether an answer may be kept with the rest, or has to be kept apart from it. */
public enum Audience {
    OPEN,
    /** For fewer eyes: handed over separately, and nothing in the open part shows that it is there (G14). */
    APART
}
