package org.alongside.supervision;

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
import java.time.Period;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Something that worries somebody. Every move goes through the table in {@link ConcernState}. */
@Entity
@Table(name = "supervision_concern")
class Concern {
    /** Concerns are looked through by hand, at least so often: none goes by itself. */
    private static final Period LOOK_AGAIN = Period.ofYears(1);

    @EmbeddedId
    private ConcernId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private @Nullable PersonId person;

    @Convert(converter = SealedConcern.About.class)
    @Column(length = Sealed.LONG)
    private @Nullable String about;

    @Convert(converter = SealedConcern.What.class)
    @Column(length = Sealed.LONG)
    private String what;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private MaySpeak maySpeak;

    @EmbeddedColumnNaming("raised_by_%s")
    private UserId raisedBy;

    private Instant raisedAt;

    @EmbeddedColumnNaming("lead_%s")
    private UserId lead;

    @Enumerated(EnumType.STRING)
    private ConcernState state = ConcernState.RAISED;

    private Instant since;

    /** Whether the person’s matches rest because of it. */
    private boolean paused;

    @Enumerated(EnumType.STRING)
    private @Nullable ConcernOutcome outcome;

    @Convert(converter = SealedConcern.OutcomeWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String outcomeWords;

    /** What the person is told, as decided in it. */
    @Convert(converter = SealedConcern.Told.class)
    @Column(length = Sealed.LONG)
    private @Nullable String told;

    @EmbeddedColumnNaming("decided_by_%s")
    private @Nullable UserId decidedBy;

    /** By when the lead looks at it, open or closed. */
    private LocalDate reviewOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Concern() {}

    Concern(
            ConcernId id,
            OrganisationId organisation,
            ConcernData data,
            UserId raisedBy,
            UserId lead,
            Instant at,
            LocalDate today) {
        this.id = id;
        this.organisation = organisation;
        this.person = data.person();
        this.about = data.about().isBlank() ? null : data.about().strip();
        this.what = data.what().strip();
        this.urgency = data.urgency();
        this.maySpeak = data.maySpeak();
        this.raisedBy = raisedBy;
        this.raisedAt = at;
        this.since = at;
        this.lead = lead;
        this.reviewOn = data.urgency().due(today);
    }

    /** Goes on to {@code next}, when the table lets it; the lead looks at it again by {@code reviewOn}. */
    void move(ConcernState next, Instant at, LocalDate reviewOn) {
        if (state == ConcernState.CLOSED) isNotDecided();
        state = state.to(next);
        since = at;
        this.reviewOn = reviewOn;
    }

    void isClosed(ConcernOutcome outcome, String words, @Nullable String told, UserId by, Instant at, LocalDate today) {
        move(ConcernState.CLOSED, at, today.plus(LOOK_AGAIN));
        this.outcome = outcome;
        this.outcomeWords = words;
        this.told = told;
        this.decidedBy = by;
        this.paused = false;
    }

    private void isNotDecided() {
        outcome = null;
        outcomeWords = null;
        told = null;
        decidedBy = null;
    }

    /** Looked at by hand, and kept. */
    void isKept(LocalDate today) {
        reviewOn = today.plus(LOOK_AGAIN);
    }

    void isLedBy(UserId colleague) {
        lead = colleague;
    }

    /** The matches of the person rest, or go on. */
    void pauses(boolean resting) {
        paused = resting;
    }

    /** The file of the person is gone; the lead decides by hand whether this is kept. */
    void isAboutNobodyHere(LocalDate today) {
        person = null;
        reviewOn = today;
    }

    /** It is known now whom the words mean. */
    void means(PersonId known) {
        if (person != null || about == null) throw new Refused("supervision.refused.concern-tied");
        person = known;
    }

    /** Words alone are tied, and untied while nothing is decided: what a person is told of it is theirs. */
    void mayBeUntied() {
        if (about == null) throw new Refused("supervision.refused.concern-tied");
        if (person == null) throw new Refused("supervision.refused.concern-not-tied");
        if (state == ConcernState.CLOSED) throw new Refused("supervision.refused.concern-closed");
    }

    /** Whom it was thought to be it is not about. */
    void meansNobodyKnown() {
        mayBeUntied();
        person = null;
    }

    boolean isAbout(PersonId whom) {
        return whom.equals(person);
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    ConcernId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    @Nullable PersonId person() {
        return person;
    }

    @Nullable String about() {
        return about;
    }

    String what() {
        return what;
    }

    Urgency urgency() {
        return urgency;
    }

    MaySpeak maySpeak() {
        return maySpeak;
    }

    UserId raisedBy() {
        return raisedBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    UserId lead() {
        return lead;
    }

    ConcernState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    boolean paused() {
        return paused;
    }

    @Nullable ConcernOutcome outcome() {
        return outcome;
    }

    @Nullable String outcomeWords() {
        return outcomeWords;
    }

    @Nullable String told() {
        return told;
    }

    @Nullable UserId decidedBy() {
        return decidedBy;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
