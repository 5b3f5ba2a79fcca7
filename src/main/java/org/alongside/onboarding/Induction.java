package org.alongside.onboarding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** That somebody has been shown how we work, one to one or as a course; this is what counts. */
@Entity
@Table(name = "onboarding_induction")
class Induction {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private LocalDate heldOn;

    @EmbeddedColumnNaming("recorded_by_%s")
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Induction() {}

    Induction(PersonId person, OrganisationId organisation, LocalDate heldOn, UserId by, Instant at) {
        this.person = person;
        this.organisation = organisation;
        wasHeld(heldOn, by, at);
    }

    final void wasHeld(LocalDate on, UserId by, Instant at) {
        this.heldOn = on;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
