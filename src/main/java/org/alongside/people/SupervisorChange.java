package org.alongside.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One row of history: who looked after somebody, and who does from then on. Never changed, except that it may be taken back. */
@Entity
@Table(name = "people_supervisor_change")
class SupervisorChange {
    @EmbeddedId
    private ChangeId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("before_%s")
    private @Nullable UserId before;

    @EmbeddedColumnNaming("supervisor_%s")
    private UserId supervisor;

    @EmbeddedColumnNaming("by_user_%s")
    private UserId byUser;

    private Instant at;

    private boolean takenBack;

    @SuppressWarnings("NullAway.Init")
    protected SupervisorChange() {}

    SupervisorChange(ChangeId id, Journey journey, UserId supervisor, UserId byUser, Instant at) {
        this.id = id;
        this.organisation = journey.organisation();
        this.person = journey.person();
        this.before = journey.supervisor();
        this.supervisor = supervisor;
        this.byUser = byUser;
        this.at = at;
    }

    boolean mayBeTakenBackBy(UserId colleague, Instant now) {
        return !takenBack && colleague.equals(byUser) && now.isBefore(at.plus(StageChange.UNDO));
    }

    void isTakenBack() {
        takenBack = true;
    }

    PersonId person() {
        return person;
    }

    @Nullable UserId before() {
        return before;
    }

    UserId supervisor() {
        return supervisor;
    }

    UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
