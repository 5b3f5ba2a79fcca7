package org.alongside.recruitment;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;

/** Somebody accepted a conditional offer: what the role requires begins now, and only now may convictions be asked about (G1). */
public record OfferAccepted(OrganisationId organisation, PersonId person, RoleProfileId role) {}
