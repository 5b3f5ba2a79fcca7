package org.alongside.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A kept deed. Immutable: an update in code is an error. */
@Entity
@Immutable
@Table(name = "privacy_audit")
class AuditLine {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private Instant at;

    @EmbeddedColumnNaming("who_%s")
    private @Nullable UserId who;

    @EmbeddedColumnNaming("whose_%s")
    private @Nullable PersonId whose;

    @Enumerated(EnumType.STRING)
    private Audited what;

    @Enumerated(EnumType.STRING)
    private @Nullable PersonalData data;

    @EmbeddedColumnNaming("account_%s")
    private @Nullable UserId account;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    @SuppressWarnings("NullAway.Init")
    protected AuditLine() {}

    AuditLine(UUID id, Instant at, AuditEntry entry) {
        this.id = id;
        this.at = at;
        this.organisation = entry.organisation();
        this.who = entry.who();
        this.whose = entry.whose();
        this.what = entry.what();
        this.data = entry.data();
        this.account = entry.account();
        this.role = entry.role();
    }
}
