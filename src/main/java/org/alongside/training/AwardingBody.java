package org.alongside.training;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Whoever awards: data, for bodies are renamed and their work passes to others. */
@Entity
@Table(name = "training_body")
class AwardingBody {
    @EmbeddedId
    private BodyId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private String folded;
    private int candidateDigits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AwardingBody() {}

    AwardingBody(BodyId id, OrganisationId organisation, BodyData data) {
        this.id = id;
        this.organisation = organisation;
        describe(data);
    }

    final void describe(BodyData data) {
        this.name = data.name().strip();
        this.folded = Folded.text(name);
        this.candidateDigits = data.candidateDigits();
    }

    BodyRow row() {
        return new BodyRow(id, name, candidateDigits, version == null ? 0 : version);
    }

    BodyData data() {
        return new BodyData(name, candidateDigits, version == null ? 0 : version);
    }

    String folded() {
        return folded;
    }

    OrganisationId organisation() {
        return organisation;
    }
}
