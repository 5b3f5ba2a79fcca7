package org.alongside.accounts;

/** What somebody who signs in is here to do. A user may have several; VOLUNTEER is the person on the journey themself. */
public enum Role {
    COORDINATOR,
    VETTING_LEAD,
    TRAINER,
    INTERNAL_VERIFIER,
    SUPERVISOR,
    MANAGER,
    PRIVACY_LEAD,
    ADMINISTRATOR,
    VOLUNTEER;

    /** As Spring Security and {@code @RolesAllowed} know it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
