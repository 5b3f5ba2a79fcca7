package org.alongside.forms;

import org.alongside.shared.OrganisationId;

/**
 * A form put to use.
 *
 * @param form the name of its definition
 * @param subject what it is filled in for, such as the id of an opening; the module that uses the form knows what it means
 */
public record FormUse(OrganisationId organisation, String form, String subject) {}
