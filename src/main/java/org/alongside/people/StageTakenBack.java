package org.alongside.people;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;

/** A colleague took their last move back: what it set off should not happen. */
public record StageTakenBack(OrganisationId organisation, PersonId person, ChangeId change) {}
