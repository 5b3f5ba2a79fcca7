package org.alongside.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** While it is here, nothing about the person is removed. */
@Entity
@Table(name = "privacy_legal_hold")
class LegalHold {
    @EmbeddedId
    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private Instant placedAt;

    @Convert(converter = SealedReason.class)
    @Column(length = 1024)
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    LegalHold(PersonId person, OrganisationId organisation, String reason, Instant placedAt) {
        this.person = person;
        this.organisation = organisation;
        this.reason = reason;
        this.placedAt = placedAt;
    }

    PersonId person() {
        return person;
    }

    LegalHoldRow row(@Nullable String reference) {
        return new LegalHoldRow(person, reference, placedAt, reason);
    }

    @Converter
    static class SealedReason extends Sealed {
        SealedReason(FieldKeys keys) {
            super(keys, "privacy_legal_hold.reason");
        }
    }
}
