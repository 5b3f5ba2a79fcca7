package org.alongside.onboarding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That somebody accepted one version of an agreement: themself, or as a colleague says how. */
@Entity
@Table(name = "onboarding_acknowledgement")
class Acknowledgement {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Agreement agreement;

    private int number;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private @Nullable Agreed how;

    @EmbeddedColumnNaming("entered_by_%s")
    private @Nullable UserId enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected Acknowledgement() {}

    Acknowledgement(
            UUID id, OrganisationId organisation, PersonId person, Agreement agreement, int number, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.agreement = agreement;
        this.number = number;
        this.at = at;
    }

    Acknowledgement entered(Agreed how, UserId by) {
        this.how = how;
        this.enteredBy = by;
        return this;
    }

    Acknowledged details() {
        return new Acknowledged(agreement, number, at, how);
    }

    Agreement agreement() {
        return agreement;
    }
}
