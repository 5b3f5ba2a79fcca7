package org.alongside.accounts;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;

/** Somebody who is on the journey has signed out: what their sign-in opened elsewhere closes too. */
public record SignedOut(OrganisationId organisation, PersonId person) {}
