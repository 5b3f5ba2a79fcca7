package org.alongside.clearance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of history: from, to, who, when. Never changed. */
@Entity
@Immutable
@Table(name = "clearance_move")
class ClearanceMove {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("establishment_%s")
    private EstablishmentId establishment;

    @Enumerated(EnumType.STRING)
    private Subject thread;

    private UUID subjectId;
    private String fromState;
    private String toState;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ClearanceMove() {}

    private ClearanceMove(Clearance clearance, UUID id, ClearanceState to, @Nullable UserId by, Instant at) {
        this.id = id;
        this.organisation = clearance.organisation();
        this.person = clearance.person();
        this.establishment = clearance.establishment();
        this.thread = Subject.CLEARANCE;
        this.subjectId = clearance.id().id();
        this.fromState = clearance.state().name();
        this.toState = to.name();
        this.byUser = by;
        this.at = at;
    }

    private ClearanceMove(Keys keys, UUID id, KeysState to, @Nullable UserId by, Instant at) {
        this.id = id;
        this.organisation = keys.organisation();
        this.person = keys.person();
        this.establishment = keys.establishment();
        this.thread = Subject.KEYS;
        this.subjectId = keys.id();
        this.fromState = keys.state().name();
        this.toState = to.name();
        this.byUser = by;
        this.at = at;
    }

    /** Remembers how {@code clearance} stood before the move to {@code to}; {@code by} is null for the night. */
    static ClearanceMove of(UUID id, Clearance clearance, ClearanceState to, @Nullable UserId by, Instant at) {
        return new ClearanceMove(clearance, id, to, by, at);
    }

    static ClearanceMove of(UUID id, Keys keys, KeysState to, @Nullable UserId by, Instant at) {
        return new ClearanceMove(keys, id, to, by, at);
    }

    Subject thread() {
        return thread;
    }

    EstablishmentId establishment() {
        return establishment;
    }

    String from() {
        return fromState;
    }

    String to() {
        return toState;
    }

    @Nullable UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
