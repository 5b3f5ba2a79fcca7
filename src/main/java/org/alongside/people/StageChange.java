package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One row of history: from, to, who, when, reason. Never changed, except that it may be marked as taken back. */
@Entity
@Table(name = "people_stage_change")
class StageChange {
    /** How long a colleague may take back their own last move. */
    static final Duration UNDO = Duration.ofMinutes(1);

    @EmbeddedId
    private ChangeId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Stage fromStage;

    private Instant fromSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage fromBefore;

    private @Nullable LocalDate fromReviewOn;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    /** The day from which it holds, where that is not the day on which it was written down. */
    private @Nullable LocalDate onDay;

    private @Nullable String reason;

    @Convert(converter = SealedWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    private boolean takenBack;

    @SuppressWarnings("NullAway.Init")
    protected StageChange() {}

    /** Remembers how {@code journey} stood before the move to {@code to}. */
    StageChange(ChangeId id, Journey journey, Stage to, @Nullable UserId byUser, Instant at) {
        this.id = id;
        this.organisation = journey.organisation();
        this.person = journey.person();
        this.fromStage = journey.stage();
        this.fromSince = journey.since();
        this.fromBefore = journey.before();
        this.fromReviewOn = journey.reviewOn();
        this.toStage = to;
        this.byUser = byUser;
        this.at = at;
    }

    /** The first row: the form arrived. */
    static StageChange arrival(ChangeId id, Journey journey, @Nullable UserId enteredBy) {
        StageChange arrival = new StageChange(id, journey, Stage.SUBMITTED, enteredBy, journey.since());
        arrival.fromStage = Stage.DRAFT;
        return arrival;
    }

    StageChange because(Enum<?> reason, @Nullable String words) {
        this.reason = reason.name();
        this.words = words;
        return this;
    }

    StageChange inWords(String words) {
        this.words = words;
        return this;
    }

    StageChange on(LocalDate day) {
        this.onDay = day;
        return this;
    }

    boolean mayBeTakenBackBy(UserId colleague, Instant now) {
        return !takenBack && colleague.equals(byUser) && now.isBefore(at.plus(UNDO));
    }

    void isTakenBack() {
        takenBack = true;
    }

    ChangeId id() {
        return id;
    }

    Stage from() {
        return fromStage;
    }

    Instant fromSince() {
        return fromSince;
    }

    @Nullable Stage fromBefore() {
        return fromBefore;
    }

    @Nullable LocalDate fromReviewOn() {
        return fromReviewOn;
    }

    Stage to() {
        return toStage;
    }

    @Nullable UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }

    /** The day from which it holds. */
    LocalDate day(ZoneId home) {
        return onDay == null ? LocalDate.ofInstant(at, home) : onDay;
    }

    @Nullable String reason() {
        return reason;
    }

    @Nullable String words() {
        return words;
    }

    @Converter
    static class SealedWords extends Sealed {
        SealedWords(FieldKeys keys) {
            super(keys, "people_stage_change.words");
        }
    }
}
