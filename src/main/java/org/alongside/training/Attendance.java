package org.alongside.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One cell of a register: who was marked how, by whom and when. */
@Entity
@Table(name = "training_attendance")
class Attendance implements Persistable<Attendance.Key> {
    /** A session and a candidate. */
    @Embeddable
    record Key(UUID sessionId, UUID candidateId) implements Serializable {}

    @EmbeddedId
    private Key id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private AttendanceMark mark;

    @EmbeddedColumnNaming("marked_by_%s")
    private UserId markedBy;

    private Instant markedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(TrainingSession session, Candidate candidate, AttendanceMark mark, UserId by, Instant at) {
        this.id = new Key(session.id().id(), candidate.id().id());
        this.organisation = session.organisation();
        this.cohort = session.cohort();
        this.person = candidate.person();
        mark(mark, by, at);
    }

    final void mark(AttendanceMark mark, UserId by, Instant at) {
        this.mark = mark;
        this.markedBy = by;
        this.markedAt = at;
    }

    /** Counts from 1: 0 says that nobody has marked it yet. */
    long seen() {
        return version == null ? 0 : version + 1;
    }

    RegisterCell cell(String by) {
        return new RegisterCell(
                new SessionId(id.sessionId()), new CandidateId(id.candidateId()), mark, by, markedAt, seen());
    }

    AttendanceMark mark() {
        return mark;
    }

    UserId markedBy() {
        return markedBy;
    }

    UUID session() {
        return id.sessionId();
    }

    @Override
    public @Nullable Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
