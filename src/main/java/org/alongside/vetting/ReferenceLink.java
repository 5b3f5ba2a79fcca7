package org.alongside.vetting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A secret that opens one reference and nothing else; only its hash is kept. Several may work at a time: each reminder brings one. */
@Entity
@Table(name = "vetting_reference_link")
class ReferenceLink implements Persistable<String> {
    static final Duration WORKS = Duration.ofDays(60);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    private String secretHash;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("referee_%s")
    private RefereeId referee;

    private Instant worksUntil;

    @SuppressWarnings("NullAway.Init")
    protected ReferenceLink() {}

    ReferenceLink(String secret, Referee referee, Instant now) {
        this.secretHash = hash(secret);
        this.organisation = referee.organisation();
        this.referee = referee.id();
        this.worksUntil = now.plus(WORKS);
    }

    static String secret() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static String hash(String secret) {
        try {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean worksAt(Instant now) {
        return now.isBefore(worksUntil);
    }

    RefereeId referee() {
        return referee;
    }

    @Override
    public @Nullable String getId() {
        return secretHash;
    }

    /** Only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
