package org.alongside.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A link by which one user sets a password, once. */
@Entity
@Table(name = "accounts_password_link")
class PasswordLink {
    /** Of a link that an administrator made. */
    static final Duration LIFE = Duration.ofDays(7);

    /** Of a link that somebody asked for who forgot their password. */
    static final Duration SHORT_LIFE = Duration.ofHours(2);

    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("user_%s")
    private UserId user;

    private String secretHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordLink() {}

    PasswordLink(UUID id, User user, String secret, Instant expiresAt) {
        this.id = id;
        this.organisation = user.organisation();
        this.user = user.id();
        this.secretHash = Secrets.hashOfLink(secret);
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    UserId user() {
        return user;
    }

    boolean worksAt(Instant moment) {
        return moment.isBefore(expiresAt);
    }
}
