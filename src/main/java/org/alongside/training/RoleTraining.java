package org.alongside.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Training that a role needs before anybody is ready for it. */
@Entity
@Table(name = "training_role_need")
class RoleTraining {
    @EmbeddedId
    private Key key;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Embeddable
    record Key(UUID roleProfileId, UUID programmeId) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected RoleTraining() {}

    RoleTraining(OrganisationId organisation, RoleProfileId role, ProgrammeId programme) {
        this.organisation = organisation;
        this.key = new Key(role.id(), programme.id());
    }

    ProgrammeId programme() {
        return new ProgrammeId(key.programmeId());
    }

    RoleProfileId role() {
        return new RoleProfileId(key.roleProfileId());
    }
}
