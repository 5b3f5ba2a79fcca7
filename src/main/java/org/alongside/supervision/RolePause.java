package org.alongside.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A role whose matches rest while there is a concern about whoever has it. */
@Entity
@Table(name = "supervision_role_pause")
class RolePause {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "role_id"))
    private RoleProfileId role;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @SuppressWarnings("NullAway.Init")
    protected RolePause() {}

    RolePause(RoleProfileId role, OrganisationId organisation) {
        this.role = role;
        this.organisation = organisation;
    }

    RoleProfileId role() {
        return role;
    }
}
