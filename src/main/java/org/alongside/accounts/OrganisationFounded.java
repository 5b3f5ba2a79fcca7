package org.alongside.accounts;

import org.alongside.shared.OrganisationId;

/** An organisation has begun here: each module gives it what it ships. */
public record OrganisationFounded(OrganisationId organisation) {}
