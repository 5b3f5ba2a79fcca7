package org.alongside.clearance;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A prison. Never deleted, because clearances name it: closed instead. */
@Entity
@Table(name = "clearance_establishment")
class Establishment {
    @EmbeddedId
    private EstablishmentId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private String folded;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private String security;
    private String contactName;
    private String contactPhone;
    private String contactEmail;
    private String formNotes;
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Establishment() {}

    Establishment(EstablishmentId id, OrganisationId organisation, EstablishmentData data) {
        this.id = id;
        this.organisation = organisation;
        this.nation = data.nation();
        describe(data);
    }

    /** Everything but the nation: its clearances are of that nation’s kinds. */
    final void describe(EstablishmentData data) {
        this.name = data.name().strip();
        this.folded = Folded.text(name);
        this.shortName = data.shortName().strip();
        this.security = data.security().strip();
        this.contactName = data.contactName().strip();
        this.contactPhone = data.contactPhone().strip();
        this.contactEmail = data.contactEmail().strip();
        this.formNotes = data.formNotes().strip();
        this.closedOn = data.closedOn();
    }

    EstablishmentData data() {
        return new EstablishmentData(
                name,
                shortName,
                nation,
                security,
                contactName,
                contactPhone,
                contactEmail,
                formNotes,
                closedOn,
                version);
    }

    EstablishmentRow row() {
        return new EstablishmentRow(id, name, shortName, nation, security, closedOn);
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }

    EstablishmentId id() {
        return id;
    }

    String folded() {
        return folded;
    }
}
