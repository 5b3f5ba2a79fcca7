package org.alongside.training;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.alongside.shared.CalendarEvent;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One meeting of a cohort. */
@Entity
@Table(name = "training_session")
class TrainingSession {
    @EmbeddedId
    private SessionId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    private int number;
    private Instant startsAt;
    private int minutes;
    private boolean cancelled;

    /** How often it was moved, so that a calendar knows the newest. */
    private int moves;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {}

    TrainingSession(SessionId id, Cohort cohort, int number, Instant startsAt, int minutes) {
        this.id = id;
        this.organisation = cohort.organisation();
        this.cohort = cohort.id();
        this.number = number;
        this.startsAt = startsAt;
        this.minutes = minutes;
    }

    void move(Instant to, int minutes) {
        this.startsAt = to;
        this.minutes = minutes;
        this.moves++;
    }

    /** It does not take place; nobody is marked for it. Said again, it does after all. */
    void cancel(boolean cancelled) {
        if (this.cancelled != cancelled) moves++;
        this.cancelled = cancelled;
    }

    SessionRow row(ZoneId zone, Instant now) {
        boolean over = startsAt.plus(Duration.ofMinutes(minutes)).isBefore(now);
        return new SessionRow(id, number, LocalDateTime.ofInstant(startsAt, zone), minutes, cancelled, over, version());
    }

    CalendarEvent event(String title, String place) {
        return new CalendarEvent(id.toString(), moves, startsAt, minutes, title, place, cancelled);
    }

    long version() {
        return version == null ? 0 : version;
    }

    SessionId id() {
        return id;
    }

    CohortId cohort() {
        return cohort;
    }

    OrganisationId organisation() {
        return organisation;
    }

    int number() {
        return number;
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }

    boolean cancelled() {
        return cancelled;
    }
}
