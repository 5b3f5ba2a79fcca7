package org.alongside.clearance;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a prison of a nation may clear somebody for: data, as the prison services change it. */
@Entity
@Table(name = "clearance_kind")
class ClearanceKind {
    @EmbeddedId
    private KindId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private String name;
    private String folded;
    private boolean escorted;
    private boolean inUse;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClearanceKind() {}

    ClearanceKind(KindId id, OrganisationId organisation, KindData data) {
        this.id = id;
        this.organisation = organisation;
        this.nation = data.nation();
        this.escorted = data.escorted();
        describe(data);
    }

    final void describe(KindData data) {
        this.name = data.name().strip();
        this.folded = Folded.text(name);
        this.inUse = data.inUse();
    }

    KindRow row() {
        return new KindRow(id, nation, name, escorted, inUse, version);
    }

    KindData data() {
        return new KindData(nation, name, escorted, inUse, version);
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }

    boolean isCalled(String other) {
        return folded.equals(Folded.text(other));
    }

    KindId id() {
        return id;
    }

    Nation nation() {
        return nation;
    }

    boolean escorted() {
        return escorted;
    }

    boolean inUse() {
        return inUse;
    }
}
