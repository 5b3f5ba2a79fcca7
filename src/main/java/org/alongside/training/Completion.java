package org.alongside.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That somebody completed an award or a course, with us or before they came. */
@Entity
@Table(name = "training_completion")
class Completion {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("programme_%s")
    private ProgrammeId programme;

    private LocalDate completedOn;
    private boolean elsewhere;

    @EmbeddedColumnNaming("recorded_by_%s")
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Completion() {}

    Completion(
            UUID id,
            OrganisationId organisation,
            PersonId person,
            ProgrammeId programme,
            LocalDate on,
            boolean elsewhere,
            UserId by,
            Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.programme = programme;
        was(on, elsewhere, by, at);
    }

    final void was(LocalDate on, boolean elsewhere, UserId by, Instant at) {
        this.completedOn = on;
        this.elsewhere = elsewhere;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    ProgrammeId programme() {
        return programme;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    boolean elsewhere() {
        return elsewhere;
    }
}
