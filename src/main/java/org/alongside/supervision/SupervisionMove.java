package org.alongside.supervision;

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
import org.jspecify.annotations.Nullable;

/** One row of history; never changed. */
@Entity
@Table(name = "supervision_move")
class SupervisionMove {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("supervision_%s")
    private SupervisionId supervision;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private SupervisionState toState;

    @Enumerated(EnumType.STRING)
    private SupervisionMover mover;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SupervisionMove() {}

    SupervisionMove(
            UUID id,
            Supervision moved,
            SupervisionState to,
            SupervisionMover mover,
            @Nullable UserId byUser,
            Instant at) {
        this.id = id;
        this.organisation = moved.organisation();
        this.supervision = moved.id();
        this.person = moved.person();
        this.toState = to;
        this.mover = mover;
        this.byUser = byUser;
        this.at = at;
    }

    SupervisionState to() {
        return toState;
    }

    SupervisionMover mover() {
        return mover;
    }

    @Nullable UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
