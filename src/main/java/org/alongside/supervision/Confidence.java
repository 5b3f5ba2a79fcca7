package org.alongside.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The confidential part of one supervision, apart from the rest: its author wrote it, and no successor reads it. */
@Entity
@Table(name = "supervision_confidence")
class Confidence {
    /** The same as that of the supervision. */
    @EmbeddedId
    private SupervisionId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("author_%s")
    private UserId author;

    @Convert(converter = SealedSupervision.Confidence.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Confidence() {}

    Confidence(Supervision of, UserId author) {
        this.id = of.id();
        this.organisation = of.organisation();
        this.person = of.person();
        this.author = author;
    }

    void says(String written) {
        words = written.isBlank() ? null : written;
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    SupervisionId id() {
        return id;
    }

    UserId author() {
        return author;
    }

    String words() {
        return words == null ? "" : words;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
