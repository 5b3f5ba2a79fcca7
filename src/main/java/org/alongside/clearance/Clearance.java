package org.alongside.clearance;

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
import org.alongside.clearance.ClearanceState.Mover;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One person, one prison, one kind. A renewal is another one beside it, so that the old one holds until its last day. */
@Entity
@Table(name = "clearance_clearance")
class Clearance {
    @EmbeddedId
    private ClearanceId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("establishment_%s")
    private EstablishmentId establishment;

    @EmbeddedColumnNaming("kind_%s")
    private KindId kind;

    @Enumerated(EnumType.STRING)
    private ClearanceState state;

    /** True or null, never false: the table lets only one be under way. */
    private @Nullable Boolean underWay;

    private Instant since;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate letterOn;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate askAgainBy;

    @EmbeddedColumnNaming("renews_%s")
    private @Nullable ClearanceId renews;

    @Convert(converter = SealedClearance.No.class)
    @Column(length = Sealed.LONG)
    private @Nullable PrisonRefusal refusal;

    private @Nullable Instant refusedAt;

    @Convert(converter = SealedClearance.Argued.class)
    @Column(length = Sealed.LONG)
    private @Nullable String argued;

    @Convert(converter = SealedClearance.Route.class)
    @Column(length = Sealed.LONG)
    private @Nullable String route;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Clearance() {}

    Clearance(
            ClearanceId id,
            OrganisationId organisation,
            PersonId person,
            EstablishmentId establishment,
            KindId kind,
            @Nullable ClearanceId renews,
            Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.establishment = establishment;
        this.kind = kind;
        this.renews = renews;
        this.state = ClearanceState.NOT_STARTED;
        this.underWay = true;
        this.since = at;
    }

    /** Goes on to {@code next}, which the table in {@link ClearanceState} must allow. */
    void move(ClearanceState next, Mover mover, Instant at) {
        state = state.to(next, mover);
        since = at;
        underWay = next.isUnderWay() ? true : null;
    }

    void submit(LocalDate on, Instant at) {
        move(ClearanceState.SUBMITTED, Mover.VETTING_LEAD, at);
        submittedOn = on;
    }

    void refer(String how, Instant at) {
        move(ClearanceState.REFERRED, Mover.VETTING_LEAD, at);
        route = how;
    }

    /** Asks the prison to look again. */
    void argue(String words, Instant at) {
        move(ClearanceState.RECONSIDERATION, Mover.VETTING_LEAD, at);
        argued = words;
        if (refusal != null) refusal = new PrisonRefusal(refusal.reason(), refusal.words(), refusal.decidedBy(), true);
    }

    /** The first entry of a decision moves on; the same decision once more puts right what was typed. */
    void decide(DecisionData decision, Instant at) {
        if (state != decision.outcome()) move(decision.outcome(), Mover.VETTING_LEAD, at);
        letterOn = decision.letterOn();
        if (decision.isYes()) {
            validFrom = decision.validFrom();
            validUntil = decision.validUntil();
            askAgainBy = null;
        } else {
            refusal = decision.refusal();
            refusedAt = at;
            askAgainBy = decision.askAgainBy();
        }
    }

    /** The reason has been kept long enough, and with it all that led to the decision. */
    void forgetWhy() {
        refusal = null;
        refusedAt = null;
        argued = null;
        route = null;
    }

    /** Whether it holds on {@code day}, by its days alone: from its first to its last, both included. */
    boolean holdsOn(LocalDate day) {
        return state.isGiven()
                && validFrom != null
                && validUntil != null
                && !day.isBefore(validFrom)
                && !day.isAfter(validUntil);
    }

    DecisionData decision() {
        return new DecisionData(state, letterOn, validFrom, validUntil, refusal, askAgainBy, version);
    }

    OutcomeRow outcome(LocalDate today, int endingDays) {
        return new OutcomeRow(
                person,
                establishment,
                kind,
                ClearanceOutcome.of(state, validUntil, today, endingDays),
                submittedOn,
                validFrom,
                validUntil,
                askAgainBy);
    }

    ClearanceDetails details(EstablishmentRow prison, KindRow kindRow) {
        return new ClearanceDetails(
                id,
                person,
                prison,
                kindRow,
                state,
                since,
                submittedOn,
                letterOn,
                validFrom,
                validUntil,
                askAgainBy,
                renews,
                refusal,
                argued,
                route,
                version);
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }

    ClearanceId id() {
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

    KindId kind() {
        return kind;
    }

    ClearanceState state() {
        return state;
    }

    @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validUntil() {
        return validUntil;
    }
}
