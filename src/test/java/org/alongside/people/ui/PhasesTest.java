package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonDetails;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.JourneyPath.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesTest {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,, apply",
        "SHORTLISTED,, meet",
        "OFFERED,, meet",
        "ONBOARDING,, get-ready",
        "READY,, get-ready",
        "ACTIVE,, volunteer",
        "PAID,, paid-work",
        "ON_HOLD, INTERVIEW, meet",
        "SUSPENDED, PAID, paid-work",
        "WITHDRAWN, ONBOARDING, get-ready"
    })
    void a_stage_lies_in_a_phase_and_a_pause_where_the_person_was(Stage stage, @Nullable Stage before, String phase) {
        assertThat(Phases.of(somebodyAt(stage, before), key -> key))
                .filteredOn(p -> p.place() == Place.HERE)
                .singleElement()
                .satisfies(here -> assertThat(here.name()).isEqualTo("people.phase." + phase))
                .satisfies(here -> assertThat(here.note()).isEqualTo("people.stage." + stage));
    }

    private static PersonDetails somebodyAt(Stage stage, @Nullable Stage before) {
        return new PersonDetails(
                new PersonId(new UUID(0, 1)),
                "Ash",
                "Ash",
                "AL-1",
                stage,
                Instant.EPOCH,
                before,
                null,
                null,
                Set.of(),
                null,
                0);
    }
}
