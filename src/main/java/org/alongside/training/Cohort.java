package org.alongside.training;

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
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A group that goes through one award or course together, in the version of the day on which it was made. */
@Entity
@Table(name = "training_cohort")
class Cohort {
    @EmbeddedId
    private CohortId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("area_%s")
    private AreaId area;

    @EmbeddedColumnNaming("programme_%s")
    private ProgrammeId programme;

    @EmbeddedColumnNaming("programme_version_%s")
    private VersionId programmeVersion;

    private String name;
    private String place;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "training_cohort_trainer", joinColumns = @JoinColumn(name = "cohort_id"))
    @AttributeOverride(name = "id", column = @Column(name = "user_id"))
    private Set<UserId> trainers = new LinkedHashSet<>();

    @EmbeddedColumnNaming("verifier_%s")
    private @Nullable UserId verifier;

    @ElementCollection
    @CollectionTable(name = "training_skipped_day", joinColumns = @JoinColumn(name = "cohort_id"))
    @Column(name = "skipped_on")
    private Set<LocalDate> skipped = new LinkedHashSet<>();

    private LocalDate startsOn;
    private LocalDate endsOn;
    private int sampleShare;
    private @Nullable LocalDate closedOn;

    @EmbeddedColumnNaming("closed_by_%s")
    private @Nullable UserId closedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    Cohort(CohortId id, ProgrammeVersion of, CohortData data, List<LocalDate> days, Set<LocalDate> skipped) {
        this.id = id;
        this.organisation = of.organisation();
        this.programme = of.programme();
        this.programmeVersion = of.id();
        this.startsOn = days.getFirst();
        this.endsOn = days.getLast();
        this.skipped.addAll(skipped);
        describe(data);
    }

    final void describe(CohortData data) {
        this.name = data.name().strip();
        this.area = data.area();
        this.place = data.place().strip();
        this.trainers.retainAll(data.trainers());
        this.trainers.addAll(data.trainers());
        this.verifier = data.verifier();
        this.sampleShare = data.sampleShare();
    }

    /** Its first and last day, after a session was moved. */
    void meets(LocalDate first, LocalDate last) {
        this.startsOn = first;
        this.endsOn = last;
    }

    void close(LocalDate on, UserId by) {
        this.closedOn = on;
        this.closedBy = by;
    }

    CohortData data() {
        return new CohortData(name, area, place, Set.copyOf(trainers), verifier, sampleShare, version());
    }

    CohortRow row(Programme of) {
        return new CohortRow(id, name, of.name(), of.kind(), place, startsOn, endsOn, closedOn);
    }

    boolean isTaughtBy(UserId user) {
        return trainers.contains(user);
    }

    boolean isVerifiedBy(UserId user) {
        return user.equals(verifier);
    }

    boolean isSkipped(LocalDate day) {
        return skipped.contains(day);
    }

    boolean isClosed() {
        return closedOn != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CohortId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    AreaId area() {
        return area;
    }

    ProgrammeId programme() {
        return programme;
    }

    VersionId programmeVersion() {
        return programmeVersion;
    }

    String name() {
        return name;
    }

    String place() {
        return place;
    }

    Set<UserId> trainers() {
        return Set.copyOf(trainers);
    }

    @Nullable UserId verifier() {
        return verifier;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    int sampleShare() {
        return sampleShare;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }
}
