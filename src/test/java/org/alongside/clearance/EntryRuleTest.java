package org.alongside.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.people.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G5 and G7 as rules, with the days at their edges. */
class EntryRuleTest {
    private static final EstablishmentId GLENESK = new EstablishmentId(new UUID(0, 1));
    private static final EstablishmentRow OPEN =
            new EstablishmentRow(GLENESK, "HMP Glenesk", "Glenesk", Nation.SCOTLAND, "", null);
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final Visit.Held ALONE = new Visit.Held(false, FIRST, LAST);
    private static final Visit.Held ESCORTED = new Visit.Held(true, FIRST, LAST);

    @ParameterizedTest(name = "G5 on {0}: {1}")
    @CsvSource({"2026-06-30, HOLDS_THAT_DAY.begins", "2026-07-01, ", "2027-06-30, ", "2027-07-01, HOLDS_THAT_DAY.ended"
    })
    void g5_a_clearance_holds_from_its_first_day_to_its_last(LocalDate day, @Nullable String reason) {
        assertThat(reasons(alone(day), ALONE)).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void g5_nobody_goes_in_without_a_clearance_for_that_prison() {
        assertThat(reasons(alone(FIRST))).containsExactly("CLEARED_FOR_THAT_PRISON");
    }

    @Test
    void g5_an_escorted_visit_needs_the_escorted_kind() {
        assertThat(reasons(escorted("Officer Reid"), ESCORTED)).isEmpty();
        assertThat(reasons(escorted("Officer Reid"), ALONE)).containsExactly("RIGHT_KIND.alone");
        assertThat(reasons(alone(FIRST), ESCORTED)).containsExactly("RIGHT_KIND.escorted");
    }

    @Test
    void g5_an_escorted_visit_names_the_escort() {
        assertThat(reasons(escorted(" "), ESCORTED)).containsExactly("ESCORT_IS_NAMED");
        assertThat(reasons(escorted(null), ESCORTED)).containsExactly("ESCORT_IS_NAMED");
    }

    @ParameterizedTest(name = "closed on 1 December 2026, asked for {0}: {1}")
    @CsvSource({"2026-11-30, 0", "2026-12-01, 1"})
    void g5_nobody_goes_into_a_prison_that_has_closed(LocalDate day, int reasons) {
        EstablishmentRow closed =
                new EstablishmentRow(GLENESK, "HMP Glenesk", "Glenesk", Nation.SCOTLAND, "", LocalDate.of(2026, 12, 1));
        Visit visit = new Visit(alone(day), closed, List.of(ALONE), KeysState.NOT_AUTHORISED, Stage.ACTIVE);
        assertThat(EntryRule.all(visit)).hasSize(reasons);
    }

    @ParameterizedTest(name = "G7 keys {0}: {1}")
    @CsvSource({
        "NOT_AUTHORISED, KEYS_AUTHORISED",
        "TRAINED, KEYS_AUTHORISED",
        "AUTHORISED, ",
        "WITHDRAWN, KEYS_AUTHORISED"
    })
    void g7_keys_need_to_be_authorised_there(KeysState keys, @Nullable String reason) {
        assertThat(words(new Visit(withKeys(LAST), OPEN, List.of(ALONE), keys, Stage.ACTIVE)))
                .isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void g7_keys_need_the_unescorted_kind_that_day() {
        Visit dayAfter =
                new Visit(withKeys(LAST.plusDays(1)), OPEN, List.of(ALONE), KeysState.AUTHORISED, Stage.ACTIVE);
        assertThat(words(dayAfter)).containsExactly("HOLDS_THAT_DAY.ended", "KEYS_NEED_UNESCORTED");
    }

    @Test
    void every_reason_is_told_at_once_with_the_number_of_its_rule() {
        EntryQuestion keys = new EntryQuestion(GLENESK, FIRST, true, "", true);
        Visit visit = new Visit(keys, OPEN, List.of(), KeysState.NOT_AUTHORISED, Stage.LEFT);
        assertThat(EntryRule.all(visit)).extracting(EntryReason::rule).containsExactly("G3", "G5", "G5", "G7", "G7");
    }

    private static EntryQuestion alone(LocalDate day) {
        return new EntryQuestion(GLENESK, day, false, null, false);
    }

    private static EntryQuestion escorted(@Nullable String escort) {
        return new EntryQuestion(GLENESK, FIRST, true, escort, false);
    }

    private static EntryQuestion withKeys(LocalDate day) {
        return new EntryQuestion(GLENESK, day, false, null, true);
    }

    private static List<String> reasons(EntryQuestion question, Visit.Held... held) {
        return words(new Visit(question, OPEN, List.of(held), KeysState.NOT_AUTHORISED, Stage.ACTIVE));
    }

    private static List<String> words(Visit visit) {
        return EntryRule.all(visit).stream()
                .map(reason -> reason.refusal().messageKey().substring("clearance.entry.".length()))
                .toList();
    }
}
