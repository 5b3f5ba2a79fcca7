package org.alongside.training;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A candidate and a unit: where they stand, and who said so. */
@Entity
@Table(name = "training_assessment")
class Assessment {
    @EmbeddedId
    private AssessmentId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    @EmbeddedColumnNaming("candidate_%s")
    private CandidateId candidate;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("unit_%s")
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private UnitState state;

    private Instant since;

    @EmbeddedColumnNaming("assessor_%s")
    private @Nullable UserId assessor;

    private @Nullable LocalDate decidedOn;

    @Convert(converter = SealedTraining.Feedback.class)
    @Column(length = Sealed.LONG)
    private @Nullable String feedback;

    /** Set once it was chosen: it stays in the sample however often it is decided again. */
    @Enumerated(EnumType.STRING)
    private @Nullable SampleReason sampledWhy;

    @EmbeddedColumnNaming("verifier_%s")
    private @Nullable UserId verifier;

    private @Nullable Instant verifiedAt;

    @Convert(converter = SealedTraining.Action.class)
    @Column(length = Sealed.LONG)
    private @Nullable String action;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(AssessmentId id, Candidate candidate, UnitId unit, Instant at) {
        this.id = id;
        this.organisation = candidate.organisation();
        this.cohort = candidate.cohort();
        this.candidate = candidate.id();
        this.person = candidate.person();
        this.unit = unit;
        this.state = UnitState.ENTERED;
        this.since = at;
    }

    /** Goes on to {@code next}, which the table in {@link UnitState} must allow. */
    void move(UnitState next, UnitState.Mover mover, Instant at) {
        state = state.to(next, mover);
        since = at;
    }

    void decide(UnitState outcome, String words, UserId by, LocalDate on, Instant at) {
        move(outcome, UnitState.Mover.ASSESSOR, at);
        assessor = by;
        decidedOn = on;
        feedback = words.isBlank() ? null : words.strip();
        verifier = null;
        verifiedAt = null;
    }

    void sample(SampleReason why, Instant at) {
        move(UnitState.SAMPLED, UnitState.Mover.PLAN, at);
        if (sampledWhy == null) sampledWhy = why;
    }

    /** @param words what is to be done; null when it is confirmed */
    void verify(UnitState outcome, @Nullable String words, UserId by, Instant at) {
        move(outcome, UnitState.Mover.VERIFIER, at);
        verifier = by;
        verifiedAt = at;
        action = words;
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    boolean isInSample() {
        return sampledWhy != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    AssessmentId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    CohortId cohort() {
        return cohort;
    }

    CandidateId candidate() {
        return candidate;
    }

    PersonId person() {
        return person;
    }

    UnitId unit() {
        return unit;
    }

    UnitState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    @Nullable UserId assessor() {
        return assessor;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable String feedback() {
        return feedback;
    }

    @Nullable SampleReason sampledWhy() {
        return sampledWhy;
    }

    @Nullable UserId verifier() {
        return verifier;
    }

    @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    @Nullable String action() {
        return action;
    }
}
