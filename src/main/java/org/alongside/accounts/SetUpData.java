package org.alongside.accounts;

import java.util.List;

/**
 * What a new installation is told first.
 *
 * @param areas one name each; at least one
 */
public record SetUpData(OrganisationData organisation, List<String> areas, String name, String email, String password) {
    /** Never shown: it carries a password. */
    @Override
    public String toString() {
        return "SetUpData[…]";
    }
}
