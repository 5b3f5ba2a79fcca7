package org.alongside.accounts;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.AreaId;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A part of the organisation's work. Never deleted, because people's histories name it: taken out of use instead. */
@Entity
@Table(name = "accounts_area")
class Area {
    @EmbeddedId
    private AreaId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private String folded;
    private boolean inUse = true;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    Area(AreaId id, OrganisationId organisation, String name) {
        this.id = id;
        this.organisation = organisation;
        call(name);
    }

    final void call(String name) {
        this.name = name.strip();
        this.folded = Folded.text(name);
    }

    void use(boolean inUse) {
        this.inUse = inUse;
    }

    AreaId id() {
        return id;
    }

    String name() {
        return name;
    }

    AreaRow row() {
        return new AreaRow(id, name, inUse, version == null ? 0 : version);
    }
}
