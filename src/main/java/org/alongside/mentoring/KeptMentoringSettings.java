package org.alongside.mentoring;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The settings of one organisation, once somebody has changed them. */
@Entity
@Table(name = "mentoring_settings")
class KeptMentoringSettings {
    @EmbeddedId
    private OrganisationId organisation;

    private int meetingsBefore;
    private int leastMonths;
    private int reviewMonths;
    private int quietDays;
    private int waitingDays;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptMentoringSettings() {}

    KeptMentoringSettings(OrganisationId organisation, MentoringSettings settings) {
        this.organisation = organisation;
        change(settings);
    }

    final void change(MentoringSettings settings) {
        this.meetingsBefore = settings.meetingsBefore();
        this.leastMonths = settings.leastMonths();
        this.reviewMonths = settings.reviewMonths();
        this.quietDays = settings.quietDays();
        this.waitingDays = settings.waitingDays();
    }

    MentoringSettings kept() {
        return new MentoringSettings(
                meetingsBefore, leastMonths, reviewMonths, quietDays, waitingDays, version == null ? 0 : version + 1);
    }
}
