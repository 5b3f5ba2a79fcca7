package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Where a person is. Every move goes through {@link #move}, which the table in {@link Stage} must allow. */
@Entity
@Table(name = "people_journey")
class Journey {
    @EmbeddedId
    private PersonId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("opportunity_%s")
    private OpportunityId opportunity;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant since;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_stage")
    private @Nullable Stage before;

    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate leavesOn;
    private @Nullable Instant leavingSaidAt;

    @EmbeddedColumnNaming("supervisor_%s")
    private @Nullable UserId supervisor;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Journey() {}

    Journey(PersonId person, OrganisationId organisation, OpportunityId opportunity, Instant submittedAt) {
        this.id = person;
        this.organisation = organisation;
        this.opportunity = opportunity;
        this.stage = Stage.SUBMITTED;
        this.since = submittedAt;
    }

    /** Goes on to {@code next}; a pause remembers where it began. */
    void move(Stage next, Instant at) {
        Stage from = stage;
        stage = from.to(next);
        since = at;
        reviewOn = null;
        before = next.isPause() ? whereItWas(from) : null;
    }

    void hold(LocalDate reviewOn, Instant at) {
        move(Stage.ON_HOLD, at);
        this.reviewOn = reviewOn;
    }

    void suspend(LocalDate reviewOn, Instant at) {
        move(Stage.SUSPENDED, at);
        this.reviewOn = reviewOn;
    }

    /** Their last day with us, as they said it themself. */
    void wantsToLeave(LocalDate lastDay, Instant saidAt) {
        this.leavesOn = lastDay;
        this.leavingSaidAt = saidAt;
    }

    void stays() {
        this.leavesOn = null;
        this.leavingSaidAt = null;
    }

    /** The first day as a volunteer, and who looks after them. */
    void begins(LocalDate on, UserId supervisor) {
        this.startedOn = on;
        this.supervisor = supervisor;
    }

    /** Somebody else looks after them; null for nobody, when that is taken back. */
    void isSupervisedBy(@Nullable UserId supervisor) {
        this.supervisor = supervisor;
    }

    /** Back from a pause to where the person was. */
    Stage goBack(Instant at) {
        if (before == null) throw new Refused("people.refused.move");
        move(before, at);
        return stage;
    }

    /** Takes the last change back as if it had not been: the stage, and since when it was so. */
    void takeBack(StageChange change) {
        stage = change.from();
        since = change.fromSince();
        before = change.fromBefore();
        reviewOn = change.fromReviewOn();
        if (change.from() == Stage.READY && change.to() == Stage.ACTIVE) {
            startedOn = null;
            supervisor = null;
        }
    }

    private @Nullable Stage whereItWas(Stage from) {
        return from.isPause() ? before : from;
    }

    PersonId person() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    OpportunityId opportunity() {
        return opportunity;
    }

    Stage stage() {
        return stage;
    }

    Instant since() {
        return since;
    }

    @Nullable Stage before() {
        return before;
    }

    @Nullable LocalDate startedOn() {
        return startedOn;
    }

    @Nullable UserId supervisor() {
        return supervisor;
    }

    @Nullable LocalDate leavesOn() {
        return leavesOn;
    }

    @Nullable LocalDate reviewOn() {
        return reviewOn;
    }
}
