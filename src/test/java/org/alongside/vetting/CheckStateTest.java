package org.alongside.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves, each allowed one with who may make it; every other is refused. */
class CheckStateTest {
    private static final List<String> TABLE =
            """
            NOT_REQUIRED         -> REQUIRED             VETTING_LEAD
            REQUIRED             -> NOT_REQUIRED         VETTING_LEAD
            REQUIRED             -> REQUESTED            VETTING_LEAD
            REQUESTED            -> WITH_THE_PERSON      VETTING_LEAD
            WITH_THE_PERSON      -> SEEN                 VETTING_LEAD
            WITH_THE_PERSON      -> LAPSED               THE_CALENDAR
            SEEN                 -> CLEAR                VETTING_LEAD
            SEEN                 -> NEEDS_A_CONVERSATION VETTING_LEAD
            SEEN                 -> UNDER_REVIEW         VETTING_LEAD
            NEEDS_A_CONVERSATION -> ACCEPTED             VETTING_LEAD
            NEEDS_A_CONVERSATION -> NOT_ACCEPTED         VETTING_LEAD
            UNDER_REVIEW         -> SEEN                 VETTING_LEAD
            CLEAR                -> UNDER_REVIEW         VETTING_LEAD
            CLEAR                -> EXPIRING             THE_CALENDAR
            CLEAR                -> EXPIRED              THE_CALENDAR
            ACCEPTED             -> UNDER_REVIEW         VETTING_LEAD
            ACCEPTED             -> EXPIRING             THE_CALENDAR
            ACCEPTED             -> EXPIRED              THE_CALENDAR
            EXPIRING             -> UNDER_REVIEW         VETTING_LEAD
            EXPIRING             -> EXPIRED              THE_CALENDAR
            """.lines().map(line -> line.replaceAll("\\s+", " ")).toList();

    static Stream<Arguments> everyMove() {
        return Stream.of(CheckState.values())
                .flatMap(from -> Stream.of(CheckState.values())
                        .flatMap(to -> Stream.of(CheckMover.values()).map(by -> Arguments.of(from, to, by))));
    }

    @ParameterizedTest
    @MethodSource("everyMove")
    void the_table_alone_says_what_moves(CheckState from, CheckState to, CheckMover by) {
        boolean allowed = TABLE.contains(from + " -> " + to + " " + by);
        assertThat(from.leadsTo(to, by)).isEqualTo(allowed);
        if (allowed) assertThat(from.to(to, by)).isEqualTo(to);
        else
            assertThatThrownBy(() -> from.to(to, by))
                    .isInstanceOf(Refused.class)
                    .hasMessage("vetting.refused.move");
    }

    @Test
    void only_what_is_clear_or_accepted_counts_until_it_has_run_out() {
        assertThat(Stream.of(CheckState.values()).filter(CheckState::counts))
                .containsExactlyInAnyOrder(CheckState.CLEAR, CheckState.ACCEPTED, CheckState.EXPIRING);
    }

    @ParameterizedTest
    @EnumSource
    void A18_what_tells_of_content_looks_like_what_does_not(CheckState state) {
        assertThat(state.discreet().isRevealing()).isFalse();
        assertThat(state.outcome()).isEqualTo(state.discreet().outcome());
    }
}
