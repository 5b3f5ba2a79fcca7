package org.alongside.accounts;

import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;

/**
 * Whose data a list may show.
 *
 * @param everybody when true the whole organisation, and {@code areas} says nothing
 */
public record ListScope(OrganisationId organisation, boolean everybody, Set<AreaId> areas) {
    /** Nobody at all. */
    public boolean isEmpty() {
        return !everybody && areas.isEmpty();
    }
}
