package org.alongside.supervision;

/** Who does what was agreed; the supervisor is whoever looks after the person then. */
public enum ActionOwner {
    VOLUNTEER,
    SUPERVISOR
}
