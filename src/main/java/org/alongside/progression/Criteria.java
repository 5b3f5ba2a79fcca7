package org.alongside.progression;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One version of what a role asks. Never changed: a change is another version. */
@Entity
@Table(name = "progression_criteria")
class Criteria implements Persistable<UUID> {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("role_%s")
    private RoleProfileId role;

    private int number;
    private Instant since;

    @EmbeddedColumnNaming("written_by_%s")
    private UserId writtenBy;

    @ElementCollection
    @CollectionTable(name = "progression_criterion", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "place")
    private List<Criterion> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Criteria() {}

    Criteria(UUID id, OrganisationId organisation, RoleProfileId role, CriteriaData data, UserId by, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.role = role;
        this.number = data.number();
        this.asked.addAll(data.criteria());
        this.writtenBy = by;
        this.since = at;
    }

    CriteriaData data() {
        return new CriteriaData(asked, number);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
