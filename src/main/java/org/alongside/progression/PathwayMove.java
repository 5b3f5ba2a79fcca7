package org.alongside.progression;

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

/** One row of history. Never changed. */
@Entity
@Table(name = "progression_move")
class PathwayMove {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private PathwayState fromState;

    @Enumerated(EnumType.STRING)
    private PathwayState toState;

    private Instant at;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    @SuppressWarnings("NullAway.Init")
    protected PathwayMove() {}

    /** @param byUser null when it came by itself, or the person did it */
    PathwayMove(UUID id, Pathway pathway, PathwayState to, @Nullable UserId byUser, Instant at) {
        this.id = id;
        this.organisation = pathway.organisation();
        this.person = pathway.person();
        this.fromState = pathway.state();
        this.toState = to;
        this.byUser = byUser;
        this.at = at;
    }

    PathwayState from() {
        return fromState;
    }

    PathwayState to() {
        return toState;
    }

    Instant at() {
        return at;
    }

    @Nullable UserId byUser() {
        return byUser;
    }
}
