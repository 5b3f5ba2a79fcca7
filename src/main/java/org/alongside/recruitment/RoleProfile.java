package org.alongside.recruitment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A role people volunteer for. What it requires is kept, under its id, by the modules that check it. */
@Entity
@Table(name = "recruitment_role_profile")
class RoleProfile {
    @EmbeddedId
    private RoleProfileId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private String summary;
    private boolean inUse = true;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RoleProfile() {}

    RoleProfile(RoleProfileId id, OrganisationId organisation, RoleProfileData data) {
        this.id = id;
        this.organisation = organisation;
        describe(data);
    }

    final void describe(RoleProfileData data) {
        this.name = data.name();
        this.summary = data.summary();
        this.inUse = data.inUse();
    }

    RoleProfileData data() {
        return new RoleProfileData(name, summary, inUse, version);
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }

    OrganisationId organisation() {
        return organisation;
    }

    RoleProfileId id() {
        return id;
    }
}
