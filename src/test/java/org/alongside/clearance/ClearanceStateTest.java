package org.alongside.clearance;

import static java.util.Map.entry;
import static org.alongside.clearance.ClearanceState.Mover.SCHEDULER;
import static org.alongside.clearance.ClearanceState.Mover.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.clearance.ClearanceState.Mover;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of domain.md section 3: each allowed move with whose it is, every other refused. */
class ClearanceStateTest {
    private static final Map<String, Mover> ALLOWED = Map.ofEntries(
            entry("NOT_STARTED > PREPARING", VETTING_LEAD),
            entry("NOT_STARTED > NOT_APPLICABLE", VETTING_LEAD),
            entry("NOT_APPLICABLE > NOT_STARTED", VETTING_LEAD),
            entry("PREPARING > SUBMITTED", VETTING_LEAD),
            entry("SUBMITTED > IN_VETTING", VETTING_LEAD),
            entry("IN_VETTING > GRANTED", VETTING_LEAD),
            entry("IN_VETTING > REFUSED", VETTING_LEAD),
            entry("IN_VETTING > REFERRED", VETTING_LEAD),
            entry("REFERRED > GRANTED", VETTING_LEAD),
            entry("REFERRED > REFUSED", VETTING_LEAD),
            entry("REFUSED > RECONSIDERATION", VETTING_LEAD),
            entry("RECONSIDERATION > GRANTED", VETTING_LEAD),
            entry("RECONSIDERATION > REFUSED_FOR_GOOD", VETTING_LEAD),
            entry("GRANTED > EXPIRING", SCHEDULER),
            entry("GRANTED > REVOKED", VETTING_LEAD),
            entry("EXPIRING > EXPIRED", SCHEDULER),
            entry("EXPIRING > REVOKED", VETTING_LEAD));

    private static final Set<String> KEYS =
            Set.of("NOT_AUTHORISED > TRAINED", "TRAINED > AUTHORISED", "AUTHORISED > WITHDRAWN", "WITHDRAWN > TRAINED");

    @ParameterizedTest(name = "{0} to {1} by {2}")
    @MethodSource("everyPair")
    void a_move_that_is_not_in_the_table_is_refused(ClearanceState from, ClearanceState to, Mover mover) {
        if (ALLOWED.get(from + " > " + to) == mover)
            assertThat(from.to(to, mover)).isEqualTo(to);
        else assertThatThrownBy(() -> from.to(to, mover)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "keys {0} to {1}")
    @MethodSource("everyPairOfKeys")
    void keys_move_by_their_table(KeysState from, KeysState to) {
        if (KEYS.contains(from + " > " + to)) assertThat(from.to(to)).isEqualTo(to);
        else assertThatThrownBy(() -> from.to(to)).isInstanceOf(Refused.class);
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ClearanceState.values())
                .flatMap(from -> Stream.of(ClearanceState.values())
                        .flatMap(to -> Stream.of(Mover.values()).map(mover -> Arguments.of(from, to, mover))));
    }

    static Stream<Arguments> everyPairOfKeys() {
        return Stream.of(KeysState.values())
                .flatMap(from -> Stream.of(KeysState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0}, until {1}, on {2}: {3}")
    @CsvSource({
        "GRANTED, 2027-03-31, 2026-12-30, MAY_ENTER",
        "GRANTED, 2027-03-31, 2026-12-31, ENDING",
        "GRANTED, 2027-03-31, 2027-03-31, ENDING",
        "GRANTED, 2027-03-31, 2027-04-01, ENDED",
        "EXPIRED, 2027-03-31, 2027-04-01, ENDED",
        "IN_VETTING, , 2026-12-30, WAITING",
        "REFERRED, , 2026-12-30, WAITING",
        "RECONSIDERATION, , 2026-12-30, WAITING",
        "NOT_STARTED, , 2026-12-30, NONE",
        "NOT_APPLICABLE, , 2026-12-30, NONE",
        "REFUSED, , 2026-12-30, MAY_NOT",
        "REVOKED, 2027-03-31, 2026-12-30, MAY_NOT"
    })
    void others_see_an_outcome(
            ClearanceState state, @Nullable LocalDate until, LocalDate day, ClearanceOutcome outcome) {
        assertThat(ClearanceOutcome.of(state, until, day, 90)).isEqualTo(outcome);
    }
}
