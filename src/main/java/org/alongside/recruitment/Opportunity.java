package org.alongside.recruitment;

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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An opening to apply for: a role in one or more areas, between two days. */
@Entity
@Table(name = "recruitment_opportunity")
class Opportunity {
    @EmbeddedId
    private OpportunityId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("role_profile_%s")
    private RoleProfileId roleProfile;

    private String address;
    private String title;
    private String summary;
    private String timeNeeded;
    private String training;
    private LocalDate opensOn;
    private @Nullable LocalDate closesOn;

    @EmbeddedColumnNaming("named_contact_%s")
    private @Nullable UserId namedContact;

    @ElementCollection(fetch = FetchType.LAZY)
    @BatchSize(size = 100)
    @CollectionTable(name = "recruitment_opportunity_area", joinColumns = @JoinColumn(name = "opportunity_id"))
    @AttributeOverride(name = "id", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new LinkedHashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Opportunity() {}

    Opportunity(OpportunityId id, OrganisationId organisation, OpportunityData data) {
        this.id = id;
        this.organisation = organisation;
        this.address = data.address();
        describe(data);
    }

    /** Everything but the address: people have it on paper. */
    final void describe(OpportunityData data) {
        this.roleProfile = data.roleProfile();
        this.title = data.title();
        this.summary = data.summary();
        this.timeNeeded = data.timeNeeded();
        this.training = data.training();
        this.opensOn = data.opensOn();
        this.closesOn = data.closesOn();
        this.namedContact = data.namedContact();
        this.areas.retainAll(data.areas());
        this.areas.addAll(data.areas());
    }

    /** From its first day to its last, both included. */
    boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && (closesOn == null || !today.isAfter(closesOn));
    }

    OpportunityData data() {
        return new OpportunityData(
                roleProfile,
                address,
                title,
                summary,
                timeNeeded,
                training,
                opensOn,
                closesOn,
                areas(),
                namedContact,
                version);
    }

    OpenOpportunity shown(Map<AreaId, String> names, LocalDate today) {
        List<String> places =
                areas.stream().map(names::get).filter(Objects::nonNull).sorted().toList();
        return new OpenOpportunity(id, address, title, summary, timeNeeded, training, closesOn, places, isOpen(today));
    }

    OpportunityId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    RoleProfileId roleProfile() {
        return roleProfile;
    }

    Set<AreaId> areas() {
        return Set.copyOf(areas);
    }

    String title() {
        return title;
    }

    @Nullable UserId namedContact() {
        return namedContact;
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }
}
