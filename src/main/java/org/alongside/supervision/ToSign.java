package org.alongside.supervision;

import java.time.LocalDate;

/** A record that waits for the volunteer’s signature, and by when. */
public record ToSign(SupervisionId id, LocalDate heldOn, LocalDate by) {}
