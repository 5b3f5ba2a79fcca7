package org.alongside.training;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The candidate number (SCN) of a person: one for life, sealed, and known again by a hash that nobody can turn back. */
@Entity
@Table(name = "training_candidate_number")
class HeldNumber {
    @EmbeddedId
    private PersonId person;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Convert(converter = SealedTraining.Number.class)
    private String number;

    private String numberHash;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HeldNumber() {}

    HeldNumber(PersonId person, OrganisationId organisation, String number, String hash) {
        this.person = person;
        this.organisation = organisation;
        putRight(number, hash);
    }

    final void putRight(String number, String hash) {
        this.number = number;
        this.numberHash = hash;
    }

    PersonId person() {
        return person;
    }

    String number() {
        return number;
    }
}
