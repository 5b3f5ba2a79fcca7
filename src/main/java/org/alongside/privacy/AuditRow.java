package org.alongside.privacy;

import java.time.Instant;
import java.util.UUID;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A kept deed as the lists show it; see {@link AuditEntry}. */
public record AuditRow(
        UUID id,
        Instant at,
        @Nullable UserId who,
        Audited what,
        @Nullable PersonId whose,
        @Nullable PersonalData data,
        @Nullable UserId account,
        @Nullable Role role) {}
