package org.alongside.vetting;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One row of history. Never changed, except that it may be marked as taken back. */
@Entity
@Table(name = "vetting_check_move")
class CheckMove {
    /** How long a colleague may take back their own last move. */
    static final Duration UNDO = Duration.ofMinutes(1);

    @EmbeddedId
    private CheckMoveId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("check_%s")
    private CheckId check;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckState fromState;

    private @Nullable Instant fromSince;

    @Enumerated(EnumType.STRING)
    private CheckState toState;

    private Instant at;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private boolean takenBack;

    @SuppressWarnings("NullAway.Init")
    protected CheckMove() {}

    /** Remembers how {@code check} stood before the move to {@code to}. */
    CheckMove(CheckMoveId id, Check check, CheckState to, @Nullable UserId byUser, Instant at) {
        this.id = id;
        this.organisation = check.organisation();
        this.check = check.id();
        this.person = check.person();
        this.fromState = check.state();
        this.fromSince = check.since();
        this.toState = to;
        this.byUser = byUser;
        this.at = at;
    }

    /** The first row of a round. */
    static CheckMove beginning(CheckMoveId id, Check check, @Nullable UserId byUser) {
        CheckMove first = new CheckMove(id, check, check.state(), byUser, check.since());
        first.fromState = null;
        first.fromSince = null;
        return first;
    }

    /** @throws Refused when it is too late, or it was somebody else’s, or nothing was before it */
    void takeBack(Check check, UserId colleague, Instant now) {
        CheckState before = fromState;
        Instant since = fromSince;
        if (takenBack || before == null || since == null || !colleague.equals(byUser) || !now.isBefore(at.plus(UNDO)))
            throw new Refused("vetting.refused.undo-late");
        check.takeBack(before, since);
        takenBack = true;
    }

    CheckMoveId id() {
        return id;
    }

    CheckId check() {
        return check;
    }

    @Nullable CheckState from() {
        return fromState;
    }

    CheckState to() {
        return toState;
    }

    Instant at() {
        return at;
    }

    @Nullable UserId byUser() {
        return byUser;
    }
}
