package org.alongside.recruitment;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;

/**
 * A role needs something else from now on, and this person said yes to it before.
 *
 * @param gettingReady they have not begun yet
 */
public record RoleNeedsChanged(
        OrganisationId organisation, PersonId person, RoleProfileId role, boolean gettingReady) {}
