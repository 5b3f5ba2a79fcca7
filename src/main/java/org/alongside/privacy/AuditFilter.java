package org.alongside.privacy;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Which deeds to list: each part that is null says nothing. */
public record AuditFilter(
        @Nullable LocalDate day,
        @Nullable UserId who,
        @Nullable PersonId whose,
        @Nullable Audited what) {
    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null);
    }

    public static AuditFilter onDay(LocalDate day) {
        return new AuditFilter(day, null, null, null);
    }
}
