package org.alongside.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.alongside.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of a reference, each allowed move with who may make it; every other is refused. */
class RefereeStateTest {
    private static final Set<String> TABLE = Set.of(
            "NAMED -> ASKED US",
            "NAMED -> RECEIVED US",
            "NAMED -> DECLINED US",
            "NAMED -> REPLACED US",
            "ASKED -> RECEIVED US",
            "ASKED -> RECEIVED THE_REFEREE",
            "ASKED -> DECLINED US",
            "ASKED -> DECLINED THE_REFEREE",
            "ASKED -> REPLACED US",
            "DECLINED -> REPLACED US");

    static Stream<Arguments> everyMove() {
        return Stream.of(RefereeState.values())
                .flatMap(from -> Stream.of(RefereeState.values())
                        .flatMap(to -> Stream.of(RefereeState.Mover.values()).map(by -> Arguments.of(from, to, by))));
    }

    @ParameterizedTest
    @MethodSource("everyMove")
    void the_table_alone_says_what_moves(RefereeState from, RefereeState to, RefereeState.Mover by) {
        boolean allowed = TABLE.contains(from + " -> " + to + " " + by);
        assertThat(from.leadsTo(to, by)).isEqualTo(allowed);
        if (!allowed) assertThatThrownBy(() -> from.to(to, by)).isInstanceOf(Refused.class);
    }
}
