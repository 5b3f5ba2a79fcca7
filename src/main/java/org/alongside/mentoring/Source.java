package org.alongside.mentoring;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Who sends people to us; made when the first of them comes. */
@Entity
@Table(name = "mentoring_source")
class Source {
    @EmbeddedId
    private SourceId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private String folded;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    Source(SourceId id, OrganisationId organisation, String name) {
        this.id = id;
        this.organisation = organisation;
        this.name = name;
        this.folded = Folded.text(name);
    }

    SourceId id() {
        return id;
    }

    String name() {
        return name;
    }
}
