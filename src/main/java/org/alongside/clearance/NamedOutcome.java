package org.alongside.clearance;

/** An outcome with what its prison and its kind are called. */
public record NamedOutcome(OutcomeRow row, EstablishmentRow prison, KindRow kind) {}
