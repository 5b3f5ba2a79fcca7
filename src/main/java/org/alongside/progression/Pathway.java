package org.alongside.progression;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** How far one person is on the way to paid work. Every move goes through the table in {@link PathwayState}. */
@Entity
@Table(name = "progression_pathway")
class Pathway {
    @EmbeddedId
    private PersonId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private PathwayState state = PathwayState.NOT_YET;

    private Instant since;
    private @Nullable LocalDate eligibleOn;
    private @Nullable LocalDate lookAgainOn;

    /** When the night looks at it; null while nothing comes of it by itself. */
    private @Nullable LocalDate actsOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Pathway() {}

    Pathway(PersonId person, OrganisationId organisation, LocalDate actsOn, Instant at) {
        this.id = person;
        this.organisation = organisation;
        this.actsOn = actsOn;
        this.since = at;
    }

    void move(PathwayState next, PathwayMover by, Instant at) {
        state = state.to(next, by);
        since = at;
        actsOn = null;
        lookAgainOn = null;
    }

    /** The day on which the last of the criteria was met; it stays, whatever is asked later. */
    void isEligible(LocalDate on, Instant at) {
        move(PathwayState.ELIGIBLE, PathwayMover.THE_CALENDAR, at);
        eligibleOn = on;
    }

    void isNotNow(LocalDate lookAgainOn, Instant at) {
        move(PathwayState.NOT_NOW, PathwayMover.A_MANAGER, at);
        this.lookAgainOn = lookAgainOn;
    }

    /** The night looks at it then; only while nothing was reached yet. */
    void isLookedAt(@Nullable LocalDate on) {
        if (state == PathwayState.NOT_YET) actsOn = on;
    }

    PersonId person() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PathwayState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    @Nullable LocalDate eligibleOn() {
        return eligibleOn;
    }

    @Nullable LocalDate actsOn() {
        return actsOn;
    }

    @Nullable LocalDate lookAgainOn() {
        return lookAgainOn;
    }
}
