package org.alongside.people;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;

/** Somebody moved on the journey. */
public record StageChanged(OrganisationId organisation, PersonId person, ChangeId change, Stage from, Stage to) {}
