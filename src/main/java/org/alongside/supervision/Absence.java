package org.alongside.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A supervisor is away, and others cover; gone again when it is over. */
@Entity
@Table(name = "supervision_absence")
class Absence {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("supervisor_%s")
    private UserId supervisor;

    private LocalDate fromDay;
    private LocalDate untilDay;

    @EmbeddedColumnNaming("by_user_%s")
    private UserId byUser;

    @ElementCollection
    @CollectionTable(name = "supervision_cover", joinColumns = @JoinColumn(name = "absence_id"))
    @MapKeyColumn(name = "person_id")
    @AttributeOverride(name = "value.id", column = @Column(name = "supervisor_id"))
    private Map<UUID, UserId> covers = new LinkedHashMap<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(UUID id, OrganisationId organisation, UserId supervisor, LocalDate from, LocalDate until, UserId by) {
        this.id = id;
        this.organisation = organisation;
        this.supervisor = supervisor;
        this.fromDay = from;
        this.untilDay = until;
        this.byUser = by;
    }

    /** Somebody looks after this one until it is over. */
    void isCovered(PersonId person, UserId by) {
        covers.put(person.id(), by);
    }

    void forget(PersonId person) {
        covers.remove(person.id());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    OrganisationId organisation() {
        return organisation;
    }

    UserId supervisor() {
        return supervisor;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate until() {
        return untilDay;
    }

    UserId byUser() {
        return byUser;
    }

    Map<UUID, UserId> covers() {
        return Map.copyOf(covers);
    }
}
