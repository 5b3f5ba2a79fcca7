package org.alongside.disclosure;

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
@Table(name = "disclosure_move")
class DisclosureMove {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("case_%s")
    private DisclosureId disclosure;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private DisclosureState toState;

    @Enumerated(EnumType.STRING)
    private DisclosureMover mover;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureMove() {}

    DisclosureMove(
            UUID id,
            SelfDisclosure moved,
            DisclosureState to,
            DisclosureMover mover,
            @Nullable UserId byUser,
            Instant at) {
        this.id = id;
        this.organisation = moved.organisation();
        this.disclosure = moved.id();
        this.person = moved.person();
        this.toState = to;
        this.mover = mover;
        this.byUser = byUser;
        this.at = at;
    }

    DisclosureState to() {
        return toState;
    }

    DisclosureMover mover() {
        return mover;
    }

    Instant at() {
        return at;
    }
}
