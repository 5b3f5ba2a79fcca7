package org.alongside.training;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An award or a course; its name is the discreet one, which everybody may read (G14). */
@Entity
@Table(name = "training_programme")
class Programme {
    @EmbeddedId
    private ProgrammeId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private TrainingKind kind;

    private String name;
    private String folded;
    private int number;
    private boolean inUse;

    /** Whoever completes it has come to the induction. */
    private boolean induction;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(ProgrammeId id, OrganisationId organisation, ProgrammeData data) {
        this.id = id;
        this.organisation = organisation;
        this.kind = data.kind();
        this.number = 1;
        describe(data);
    }

    final void describe(ProgrammeData data) {
        this.name = data.description().strip();
        this.folded = Folded.text(name);
        this.inUse = data.inUse();
    }

    /** From now on new cohorts begin with the next version. */
    int nextVersion() {
        return ++number;
    }

    /** From now on this is the course by which somebody comes to the induction, whatever it is called. */
    Programme thatIsTheInduction() {
        induction = true;
        return this;
    }

    ProgrammeRow row() {
        return new ProgrammeRow(id, kind, name, number, inUse, induction);
    }

    boolean isAtVersion(long seen) {
        return version() == seen;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ProgrammeId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    TrainingKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String folded() {
        return folded;
    }

    int number() {
        return number;
    }

    boolean isInduction() {
        return induction;
    }

    boolean inUse() {
        return inUse;
    }
}
