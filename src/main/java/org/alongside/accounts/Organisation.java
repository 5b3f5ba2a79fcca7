package org.alongside.accounts;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The charity, with what anybody may know of it: its name and how to ask for help. */
@Entity
@Table(name = "accounts_organisation")
class Organisation {
    @EmbeddedId
    private OrganisationId id;

    private String name;
    private String shortName;
    private String telephone;
    private String email;
    private String hours;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationId id, OrganisationData facts) {
        this.id = id;
        state(facts);
    }

    final void state(OrganisationData facts) {
        name = facts.name();
        shortName = facts.shortName();
        telephone = facts.telephone();
        email = facts.email();
        hours = facts.hours();
    }

    OrganisationId id() {
        return id;
    }

    OrganisationData data() {
        return new OrganisationData(name, shortName, telephone, email, hours, version == null ? 0 : version);
    }

    PublicFacts facts() {
        return new PublicFacts(name, shortName, telephone, email, hours);
    }
}
