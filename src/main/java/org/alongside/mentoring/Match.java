package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A mentor and a referral. Every move goes through the table in {@link MatchState}. */
@Entity
@Table(name = "mentoring_match")
class Match {
    @EmbeddedId
    private MatchId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("area_%s")
    private AreaId area;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("referral_%s")
    private ReferralId referral;

    @Enumerated(EnumType.STRING)
    private MatchState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_state")
    private @Nullable MatchState before;

    private Instant since;
    private @Nullable Boolean openMatch;
    private boolean throughGate;
    private LocalDate proposedOn;
    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate beganOn;

    @Embedded
    private MatchEnding ending = MatchEnding.none();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Match() {}

    Match(MatchId id, Referral referral, PersonId mentor, boolean throughGate, LocalDate on, Instant at) {
        this.id = id;
        this.organisation = referral.organisation();
        this.area = referral.area();
        this.person = mentor;
        this.referral = referral.id();
        this.state = MatchState.PROPOSED;
        this.openMatch = true;
        this.throughGate = throughGate;
        this.proposedOn = on;
        this.since = at;
    }

    /** Both said yes, and the disclosure agreement is made. */
    void agree(LocalDate on, LocalDate reviewOn, Instant at) {
        move(MatchState.AGREED, at);
        this.agreedOn = on;
        this.reviewOn = reviewOn;
    }

    void begin(LocalDate on, Instant at) {
        move(MatchState.ACTIVE, at);
        this.beganOn = on;
    }

    /** The agreement was looked at together. */
    void isReviewed(LocalDate next) {
        if (agreedOn == null || !state.isOpen()) throw new Refused("mentoring.refused.move");
        this.reviewOn = next;
    }

    void pause(Instant at) {
        MatchState from = state;
        move(MatchState.PAUSED, at);
        before = from;
    }

    /** Back to where it was. */
    MatchState goOn(Instant at) {
        if (before == null) throw new Refused("mentoring.refused.move");
        move(before, at);
        before = null;
        return state;
    }

    void end(EndData data, @Nullable UUID byChange, Instant at) {
        MatchState from = state == MatchState.PAUSED ? before : state;
        move(MatchState.ENDED, at);
        before = from;
        openMatch = null;
        ending = new MatchEnding(data, byChange);
    }

    /** As if the change of stage that ended it had not been. */
    MatchState isNotEnded(Instant at) {
        state = Objects.requireNonNull(before);
        before = null;
        since = at;
        openMatch = true;
        ending = MatchEnding.none();
        return state;
    }

    /** What was written goes before the match itself: the mentee’s time is over, the mentor’s is not. */
    void forgetsWords() {
        ending.forgetsThanks();
    }

    private void move(MatchState next, Instant at) {
        state = state.to(next);
        since = at;
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    long version() {
        return version == null ? 0 : version;
    }

    MatchRow row(String mentee) {
        return new MatchRow(
                id,
                person,
                referral,
                mentee,
                state,
                throughGate,
                proposedOn,
                agreedOn,
                reviewOn,
                beganOn,
                endedOn(),
                version());
    }

    @Nullable MatchEnd ending() {
        return ending.said();
    }

    MatchId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    AreaId area() {
        return area;
    }

    PersonId person() {
        return person;
    }

    ReferralId referral() {
        return referral;
    }

    MatchState state() {
        return state;
    }

    @Nullable MatchState before() {
        return before;
    }

    boolean throughGate() {
        return throughGate;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable LocalDate beganOn() {
        return beganOn;
    }

    @Nullable LocalDate endedOn() {
        return ending.on();
    }
}
