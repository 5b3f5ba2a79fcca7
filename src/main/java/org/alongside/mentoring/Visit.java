package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.alongside.clearance.EntryQuestion;
import org.alongside.clearance.EstablishmentId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A meeting that is planned, and what came of it. */
@Entity(name = "MentoringVisit")
@Table(name = "mentoring_visit")
class Visit {
    @EmbeddedId
    private VisitId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("match_%s")
    private MatchId match;

    private LocalDate visitOn;
    private LocalTime atTime;
    private String place;

    @EmbeddedColumnNaming("establishment_%s")
    private @Nullable EstablishmentId establishment;

    private boolean escorted;

    @Convert(converter = SealedMentoring.Escort.class)
    @Column(length = 512)
    private @Nullable String escort;

    private boolean withKeys;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Enumerated(EnumType.STRING)
    private @Nullable MissedBy missedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(VisitId id, Match match, VisitData data) {
        this.id = id;
        this.organisation = match.organisation();
        this.person = match.person();
        this.match = match.id();
        this.state = VisitState.PLANNED;
        plan(data);
    }

    final void plan(VisitData data) {
        if (state != VisitState.PLANNED) throw new Refused("mentoring.refused.visit-move");
        this.visitOn = data.on();
        this.atTime = data.at();
        this.place = data.place();
        this.establishment = data.prison();
        this.escorted = data.escorted();
        this.escort = data.escort();
        this.withKeys = data.keys();
    }

    void isHeld() {
        state = state.to(VisitState.HELD);
    }

    void isMissed(MissedBy by) {
        state = state.to(VisitState.MISSED);
        missedBy = by;
    }

    void isCancelledByPrison() {
        state = state.to(VisitState.CANCELLED_BY_PRISON);
    }

    /** What was said of it was not so. */
    void isPlannedAgain() {
        state = state.to(VisitState.PLANNED);
        missedBy = null;
    }

    Optional<EntryQuestion> question() {
        return Optional.ofNullable(establishment)
                .map(prison -> new EntryQuestion(prison, visitOn, escorted, escort, withKeys));
    }

    VisitRow row(String mentee) {
        return new VisitRow(
                id,
                person,
                match,
                mentee,
                visitOn,
                atTime,
                place,
                establishment,
                escorted,
                escort,
                withKeys,
                state,
                missedBy,
                version == null ? 0 : version);
    }

    VisitId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    MatchId match() {
        return match;
    }

    LocalDate on() {
        return visitOn;
    }

    VisitState state() {
        return state;
    }
}
