package org.alongside.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That somebody has still to be told what we decided, by ringing them or by letter; e-mail goes by itself. */
@Entity
@Table(name = "people_telling")
class Telling {
    @EmbeddedId
    private ChangeId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Stage news;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    private Instant since;
    private @Nullable Instant toldAt;

    @EmbeddedColumnNaming("told_by_%s")
    private @Nullable UserId toldBy;

    @SuppressWarnings("NullAway.Init")
    protected Telling() {}

    Telling(StageChanged change, ContactWay way, Instant since) {
        this.id = change.change();
        this.organisation = change.organisation();
        this.person = change.person();
        this.news = change.to();
        this.way = way;
        this.since = since;
    }

    void isDone(UserId by, Instant at) {
        if (toldAt == null) {
            toldAt = at;
            toldBy = by;
        }
    }

    /** Said too early: they have still to be told. */
    void isNotDone() {
        toldAt = null;
        toldBy = null;
    }

    /** There is more to tell than they were told. */
    void isNewAgain(Instant at) {
        isNotDone();
        since = at;
    }

    boolean isOf(PersonId other) {
        return person.equals(other);
    }

    /** There is nothing to tell after all. */
    void isMoot(Instant at) {
        if (toldAt == null) toldAt = at;
    }
}
