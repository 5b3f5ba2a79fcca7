package org.alongside.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.alongside.training.CohortId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The certificates of a whole cohort, one after the other, whoever watches. */
@Entity
@Table(name = "certificates_run")
class Run {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    @EmbeddedColumnNaming("started_by_%s")
    private UserId startedBy;

    private Instant startedAt;
    private @Nullable Boolean isOpen;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Run() {}

    Run(UUID id, OrganisationId organisation, CohortId cohort, UserId by, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.cohort = cohort;
        this.startedBy = by;
        this.startedAt = at;
        this.isOpen = true;
    }

    boolean isOver() {
        return isOpen == null;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    CohortId cohort() {
        return cohort;
    }

    UserId startedBy() {
        return startedBy;
    }
}
