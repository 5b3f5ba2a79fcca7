package org.alongside.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A published version of a form, as JSON. */
@Entity
@Table(name = "forms_definition")
class Definition implements Persistable<UUID> {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private int number;

    @Column(length = 1_000_000)
    private String definition;

    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Definition() {}

    Definition(UUID id, OrganisationId organisation, FormDefinition form, String json, Instant publishedAt) {
        this.id = id;
        this.organisation = organisation;
        this.name = form.name();
        this.number = form.version();
        this.definition = json;
        this.publishedAt = publishedAt;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
