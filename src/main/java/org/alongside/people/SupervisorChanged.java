package org.alongside.people;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;

/** Somebody else looks after this person from now on. */
public record SupervisorChanged(OrganisationId organisation, PersonId person, UserId supervisor) {}
