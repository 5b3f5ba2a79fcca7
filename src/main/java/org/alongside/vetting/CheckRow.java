package org.alongside.vetting;

/** A check as most readers see it: what it is, and whether it is cleared. */
public record CheckRow(String kind, CheckOutcome outcome) {}
