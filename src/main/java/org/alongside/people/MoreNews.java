package org.alongside.people;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;

/** There is something new for somebody to read about where they are: they are told, by e-mail, telephone or letter. */
public record MoreNews(OrganisationId organisation, PersonId person) {}
