package org.alongside.people;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;

/** Something beside the journey moved: a check, a clearance, a training, an agreement. Somebody may have become ready by it. */
public record ThreadMoved(OrganisationId organisation, PersonId person) {}
