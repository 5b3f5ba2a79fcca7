package org.alongside.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a prison’s letter may say: days that agree with one another, and a no with its reason. */
class DecisionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SENT = LocalDate.of(2026, 9, 1);
    private static final PrisonRefusal WHY = new PrisonRefusal(RefusalReason.NOT_SAID, "", "The governor", false);

    @ParameterizedTest(name = "letter {0}, from {1} until {2}: {3}")
    @CsvSource({
        "2026-11-24, 2026-11-24, 2027-11-23, ",
        "2026-09-01, 2026-09-01, 2026-11-24, ",
        "2026-11-20, 2026-11-20, 2026-11-20, ",
        ", 2026-11-20, 2027-11-20, LETTER_HAS_A_DATE",
        "2026-11-25, 2026-11-25, 2027-11-25, LETTER_IS_NOT_AHEAD",
        "2026-08-31, 2026-09-01, 2027-09-01, LETTER_CAME_AFTER_THE_FORM",
        "2026-11-20, , 2027-11-20, YES_HAS_DAYS",
        "2026-11-20, 2026-11-20, , YES_HAS_DAYS",
        "2026-11-20, 2026-12-02, 2026-12-01, ENDS_AFTER_IT_BEGINS",
        "2026-11-20, 2026-11-01, 2026-11-19, ENDS_AFTER_THE_LETTER"
    })
    void a_yes_has_days_that_agree(
            @Nullable LocalDate letter, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String refusal) {
        assertThat(first(new DecisionData(ClearanceState.GRANTED, letter, from, until, null, null, 0)))
                .isEqualTo(refusal);
    }

    @Test
    void a_no_says_why_and_who_decided() {
        assertThat(first(no(WHY, TODAY))).isNull();
        assertThat(first(no(null, null))).isEqualTo("NO_HAS_A_REASON");
        assertThat(first(no(new PrisonRefusal(RefusalReason.OTHER, "", " ", false), null)))
                .isEqualTo("NO_SAYS_WHO_DECIDED");
        assertThat(first(no(WHY, LocalDate.of(2026, 11, 19)))).isEqualTo("ASKED_AGAIN_AFTER_THE_LETTER");
    }

    private static DecisionData no(@Nullable PrisonRefusal why, @Nullable LocalDate askAgain) {
        return new DecisionData(ClearanceState.REFUSED, LocalDate.of(2026, 11, 20), null, null, why, askAgain, 0);
    }

    private static @Nullable String first(DecisionData data) {
        Decision decision = new Decision(data, SENT, TODAY);
        return Stream.of(Decision.Rules.values())
                .filter(rule -> rule.refusal(decision).isPresent())
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }
}
