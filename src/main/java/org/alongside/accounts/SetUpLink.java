package org.alongside.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The link by which whoever reads the console of a new installation sets it up, once. */
@Entity
@Table(name = "accounts_set_up_link")
class SetUpLink {
    static final Duration LIFE = Duration.ofDays(1);

    @Id
    private UUID id;

    private String secretHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected SetUpLink() {}

    SetUpLink(UUID id, String secret, Instant now) {
        this.id = id;
        this.secretHash = Secrets.hashOfLink(secret);
        this.expiresAt = now.plus(LIFE);
    }

    boolean worksAt(Instant moment) {
        return moment.isBefore(expiresAt);
    }
}
