package org.alongside.accounts;

import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;

/** Where a person belongs, as far as permissions need to know. */
public record PersonScope(OrganisationId organisation, Set<AreaId> areas) {}
