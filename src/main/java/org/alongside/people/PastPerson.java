package org.alongside.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That somebody was here, for the figures; nothing leads from here to who it was. See decision 0052. */
@Entity
@Table(name = "people_past_person")
class PastPerson implements Persistable<UUID> {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private LocalDate registeredOn;
    private @Nullable LocalDate recruitedOn;

    @ElementCollection
    @CollectionTable(name = "people_past_person_area", joinColumns = @JoinColumn(name = "past_person_id"))
    @AttributeOverride(name = "id", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PastPerson() {}

    /** The id is random: a time-ordered one would tell beside which line of the audit trail it was made. */
    PastPerson(
            OrganisationId organisation, Set<AreaId> areas, LocalDate registeredOn, @Nullable LocalDate recruitedOn) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.areas.addAll(areas);
        this.registeredOn = registeredOn;
        this.recruitedOn = recruitedOn;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Never changed, so saving is always inserting. */
    @Override
    public boolean isNew() {
        return true;
    }
}
