package org.alongside.accounts;

import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as every module may know them.
 *
 * @param person set when the user is somebody on the journey: their own record
 */
public record SignedIn(
        UserId user,
        OrganisationId organisation,
        String name,
        Set<Role> roles,
        Set<AreaId> areas,
        @Nullable PersonId person) {
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True when at least one of the user's roles may do {@code act}. */
    public boolean may(Act act) {
        return roles.stream().anyMatch(act.by()::contains);
    }
}
