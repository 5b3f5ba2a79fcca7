package org.alongside.clearance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Keys of one person at one prison. */
@Entity
@Table(name = "clearance_keys")
class Keys {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("establishment_%s")
    private EstablishmentId establishment;

    @Enumerated(EnumType.STRING)
    private KeysState state;

    private Instant since;
    private @Nullable LocalDate trainedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Keys() {}

    Keys(UUID id, OrganisationId organisation, PersonId person, EstablishmentId establishment, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.establishment = establishment;
        this.state = KeysState.NOT_AUTHORISED;
        this.since = at;
    }

    void move(KeysState next, Instant at) {
        state = state.to(next);
        since = at;
    }

    void train(LocalDate on, Instant at) {
        move(KeysState.TRAINED, at);
        trainedOn = on;
    }

    KeysRow row() {
        return new KeysRow(person, establishment, state, trainedOn);
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    EstablishmentId establishment() {
        return establishment;
    }

    KeysState state() {
        return state;
    }
}
