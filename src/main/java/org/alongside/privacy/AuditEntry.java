package org.alongside.privacy;

import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One deed to be kept.
 *
 * @param who null when it was the person themself, or the program
 * @param whose null when it concerns nobody in particular
 * @param data which kind of data, where one is meant
 * @param account whose account, when something was done to one
 * @param role which role was given or taken
 */
public record AuditEntry(
        OrganisationId organisation,
        @Nullable UserId who,
        Audited what,
        @Nullable PersonId whose,
        @Nullable PersonalData data,
        @Nullable UserId account,
        @Nullable Role role) {
    /** A deed that is about no account. */
    public AuditEntry(
            OrganisationId organisation,
            @Nullable UserId who,
            Audited what,
            @Nullable PersonId whose,
            @Nullable PersonalData data) {
        this(organisation, who, what, whose, data, null, null);
    }
}
