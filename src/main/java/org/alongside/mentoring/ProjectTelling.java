package org.alongside.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A mentor without e-mail, to be told that a project rests or goes on. */
@Entity
@Table(name = "mentoring_telling")
class ProjectTelling {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("project_%s")
    private ProjectId project;

    private boolean goesOn;
    private Instant since;
    private @Nullable Instant toldAt;

    @EmbeddedColumnNaming("told_by_%s")
    private @Nullable UserId toldBy;

    @SuppressWarnings("NullAway.Init")
    protected ProjectTelling() {}

    ProjectTelling(
            UUID id, OrganisationId organisation, PersonId person, ProjectId project, boolean goesOn, Instant since) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.project = project;
        this.goesOn = goesOn;
        this.since = since;
    }

    /** Saying so twice changes nothing. */
    void isTold(UserId by, Instant at) {
        if (toldAt != null) return;
        toldAt = at;
        toldBy = by;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    boolean goesOn() {
        return goesOn;
    }

    Instant since() {
        return since;
    }
}
