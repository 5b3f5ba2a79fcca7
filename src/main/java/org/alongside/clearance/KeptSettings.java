package org.alongside.clearance;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The settings of one organisation, once somebody has changed them. */
@Entity
@Table(name = "clearance_settings")
class KeptSettings {
    @EmbeddedId
    private OrganisationId organisation;

    private String chaseWeeks;
    private int endingDays;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptSettings() {}

    KeptSettings(OrganisationId organisation, ClearanceSettings settings) {
        this.organisation = organisation;
        change(settings);
    }

    final void change(ClearanceSettings settings) {
        this.chaseWeeks = settings.chaseWeeks().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.endingDays = settings.endingDays();
    }

    ClearanceSettings kept() {
        List<Integer> weeks = chaseWeeks.isEmpty()
                ? List.of()
                : Stream.of(chaseWeeks.split(",")).map(Integer::valueOf).toList();
        return new ClearanceSettings(weeks, endingDays, version == null ? 0 : version + 1);
    }
}
