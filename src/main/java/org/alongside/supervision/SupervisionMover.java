package org.alongside.supervision;

/** Who moves a supervision on. */
public enum SupervisionMover {
    SUPERVISOR,
    VOLUNTEER
}
