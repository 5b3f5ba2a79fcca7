package org.alongside.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** One code for one user: works once, for a while, and for a few tries. The code itself is nowhere. */
@Entity
@Table(name = "accounts_sign_in_code")
class SignInCode {
    static final int TRIES = 5;

    /** A code on paper is looked up by its hash, so all of them share a salt. */
    private static final String PAPER_SALT = "a code on paper";

    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("user_%s")
    private UserId user;

    @Enumerated(EnumType.STRING)
    private SignInWay way;

    private String codeHash;
    private Instant expiresAt;
    private int triesLeft = TRIES;

    @SuppressWarnings("NullAway.Init")
    protected SignInCode() {}

    SignInCode(UUID id, User user, SignInWay way, String digits, Instant now) {
        this.id = id;
        this.organisation = user.organisation();
        this.user = user.id();
        this.way = way;
        this.codeHash = way == SignInWay.PAPER ? hashOfPaper(digits) : hashOfMailed(digits, user.id());
        this.expiresAt = now.plus(way.life());
    }

    static String hashOfMailed(String digits, UserId user) {
        return SlowHash.of(digits, user.toString());
    }

    static String hashOfPaper(String digits) {
        return SlowHash.of(digits, PAPER_SALT);
    }

    UUID id() {
        return id;
    }

    UserId user() {
        return user;
    }

    boolean is(String hash) {
        return codeHash.equals(hash);
    }

    boolean worksAt(Instant moment) {
        return moment.isBefore(expiresAt);
    }
}
