package org.alongside.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Who leads on concerns in an area. */
@Entity
@Table(name = "supervision_area_lead")
class AreaLead {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "area_id"))
    private AreaId area;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("lead_%s")
    private UserId lead;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AreaLead() {}

    AreaLead(AreaId area, OrganisationId organisation, UserId lead) {
        this.area = area;
        this.organisation = organisation;
        this.lead = lead;
    }

    void is(UserId colleague) {
        lead = colleague;
    }

    AreaId area() {
        return area;
    }

    UserId lead() {
        return lead;
    }
}
