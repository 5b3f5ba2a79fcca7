package org.alongside.accounts;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to the account of somebody who works here.
 *
 * @param by null while an installation is set up
 * @param role the role that was given or taken
 */
public record AccountChanged(
        OrganisationId organisation,
        @Nullable UserId by,
        UserId account,
        What what,
        @Nullable Role role) {
    /** What was done. */
    public enum What {
        OPENED,
        /** Name, address or telephone. */
        CHANGED,
        CLOSED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        AREAS_CHANGED
    }
}
