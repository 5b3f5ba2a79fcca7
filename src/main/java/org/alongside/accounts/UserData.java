package org.alongside.accounts;

import java.io.Serializable;
import java.util.Set;
import org.alongside.shared.AreaId;

/**
 * What an administrator may change about a user.
 *
 * @param email they sign in with it; empty for somebody who has none
 * @param telephone shown to the people they look after; empty for the organisation's number
 * @param version the one that was read; see {@link org.alongside.shared.ChangedMeanwhile}
 */
public record UserData(
        String name, String email, String telephone, Set<Role> roles, Set<AreaId> areas, boolean enabled, long version)
        implements Serializable {
    /** A new user. */
    public UserData(String name, String email, String telephone, Set<Role> roles, Set<AreaId> areas) {
        this(name, email, telephone, roles, areas, true, 0);
    }
}
