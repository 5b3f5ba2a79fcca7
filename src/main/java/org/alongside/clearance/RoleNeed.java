package org.alongside.clearance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A prison whose clearance a role needs before anybody is ready for it. */
@Entity
@Table(name = "clearance_role_need")
class RoleNeed {
    @EmbeddedId
    private Key key;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Embeddable
    record Key(UUID roleProfileId, UUID establishmentId) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected RoleNeed() {}

    RoleNeed(OrganisationId organisation, RoleProfileId role, EstablishmentId prison) {
        this.organisation = organisation;
        this.key = new Key(role.id(), prison.id());
    }

    EstablishmentId prison() {
        return new EstablishmentId(key.establishmentId());
    }

    RoleProfileId role() {
        return new RoleProfileId(key.roleProfileId());
    }
}
