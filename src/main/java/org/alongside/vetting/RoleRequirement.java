package org.alongside.vetting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a role requires, kept under the role's id. */
@Entity
@Table(name = "vetting_role")
class RoleRequirement {
    @EmbeddedId
    private RoleProfileId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vetting_role_check", joinColumns = @JoinColumn(name = "role_id"))
    @AttributeOverride(name = "id", column = @Column(name = "kind_id"))
    private Set<CheckKindId> checks = new LinkedHashSet<>();

    private int referenceCount;
    private boolean selfDisclosure;
    private boolean regulated;
    private boolean twoDecide;
    private boolean paidPathway;
    private String licenceNote;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RoleRequirement() {}

    RoleRequirement(RoleProfileId role, OrganisationId organisation, RoleRequirementData data) {
        this.id = role;
        this.organisation = organisation;
        require(data);
    }

    final void require(RoleRequirementData data) {
        this.checks.retainAll(data.checks());
        this.checks.addAll(data.checks());
        this.referenceCount = data.references();
        this.selfDisclosure = data.selfDisclosure();
        this.regulated = data.regulated();
        this.twoDecide = data.twoDecide();
        this.paidPathway = data.paidPathway();
        this.licenceNote = data.licenceNote();
    }

    /** Its version counts from 1, so that 0 says that nobody has said anything yet. */
    RoleRequirementData data() {
        return new RoleRequirementData(
                checks, referenceCount, selfDisclosure, regulated, twoDecide, paidPathway, licenceNote, version + 1);
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other);
    }
}
