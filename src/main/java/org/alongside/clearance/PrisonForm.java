package org.alongside.clearance;

/**
 * The sheet that goes to a prison: who somebody is, and for which role. Nothing else leaves (A12).
 *
 * @param role what they applied for
 */
public record PrisonForm(EstablishmentData prison, String kind, LegalIdentityData identity, String role) {}
