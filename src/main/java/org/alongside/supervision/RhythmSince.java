package org.alongside.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The rhythm that an organisation set, and from which day on it stands. */
@Entity
@Table(name = "supervision_rhythm")
class RhythmSince {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private LocalDate since;
    private int firstDays;
    private int firstEveryDays;
    private int laterEveryDays;
    private int groupMonths;
    private int signDays;

    @EmbeddedColumnNaming("set_by_%s")
    private UserId setBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RhythmSince() {}

    RhythmSince(UUID id, OrganisationId organisation, LocalDate since, Rhythm rhythm, UserId by) {
        this.id = id;
        this.organisation = organisation;
        this.since = since;
        change(rhythm, by);
    }

    final void change(Rhythm rhythm, UserId by) {
        this.firstDays = rhythm.firstDays();
        this.firstEveryDays = rhythm.firstEvery();
        this.laterEveryDays = rhythm.laterEvery();
        this.groupMonths = rhythm.groupMonths();
        this.signDays = rhythm.signDays();
        this.setBy = by;
    }

    LocalDate since() {
        return since;
    }

    /** @param number of changes before, so that two managers do not overwrite one another */
    Rhythm rhythm(int number) {
        return new Rhythm(
                firstDays,
                firstEveryDays,
                laterEveryDays,
                groupMonths,
                signDays,
                number * 1000L + (version == null ? 0 : version));
    }
}
