package org.alongside.vetting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Whose a certificate number is, as a hash. */
@Entity
@Table(name = "vetting_number")
class KnownNumber implements Persistable<KnownNumber.Key> {
    /** The number within its organisation. */
    @Embeddable
    record Key(UUID organisationId, String numberHash) implements Serializable {}

    @EmbeddedId
    private Key id;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @SuppressWarnings("NullAway.Init")
    protected KnownNumber() {}

    KnownNumber(Key id, PersonId person) {
        this.id = id;
        this.person = person;
    }

    PersonId person() {
        return person;
    }

    @Override
    public @Nullable Key getId() {
        return id;
    }

    /** Only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
