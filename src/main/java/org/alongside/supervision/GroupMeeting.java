package org.alongside.supervision;

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
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A meeting of all who work with us in an area; apart from each one’s own supervision. */
@Entity
@Table(name = "supervision_group_meeting")
class GroupMeeting {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("area_%s")
    private AreaId area;

    private LocalDate heldOn;
    private String place;

    @EmbeddedColumnNaming("by_user_%s")
    private UserId byUser;

    @ElementCollection
    @CollectionTable(name = "supervision_group_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private Set<PersonId> came = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected GroupMeeting() {}

    GroupMeeting(UUID id, OrganisationId organisation, GroupMeetingData data, UserId by) {
        this.id = id;
        this.organisation = organisation;
        this.area = data.area();
        this.heldOn = data.heldOn();
        this.place = data.place().strip();
        this.byUser = by;
        this.came.addAll(data.came());
    }

    void forget(PersonId person) {
        came.remove(person);
    }

    UUID id() {
        return id;
    }

    AreaId area() {
        return area;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    Set<PersonId> came() {
        return Set.copyOf(came);
    }
}
