package org.alongside.clearance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Something that somebody has to do about a clearance. The table lets each be made once. */
@Entity
@Table(name = "clearance_reminder")
class ClearanceReminder {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("clearance_%s")
    private ClearanceId clearance;

    @Enumerated(EnumType.STRING)
    private ReminderKind what;

    private int turn;
    private LocalDate dueOn;
    private Instant madeAt;
    private boolean done;
    private @Nullable Instant doneAt;

    @EmbeddedColumnNaming("done_by_%s")
    private @Nullable UserId doneBy;

    @SuppressWarnings("NullAway.Init")
    protected ClearanceReminder() {}

    ClearanceReminder(UUID id, Clearance about, ReminderKind what, int turn, LocalDate dueOn, Instant madeAt) {
        this.id = id;
        this.organisation = about.organisation();
        this.person = about.person();
        this.clearance = about.id();
        this.what = what;
        this.turn = turn;
        this.dueOn = dueOn;
        this.madeAt = madeAt;
    }

    void isDone(@Nullable UserId by, Instant at) {
        if (done) return;
        done = true;
        doneAt = at;
        doneBy = by;
    }

    boolean chasesBefore(int week) {
        return what == ReminderKind.CHASE && turn < week;
    }

    void isNotDone() {
        done = false;
        doneAt = null;
        doneBy = null;
    }

    UUID id() {
        return id;
    }
}
