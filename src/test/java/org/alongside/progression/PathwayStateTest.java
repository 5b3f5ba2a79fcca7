package org.alongside.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves, each allowed one with who may make it; every other is refused. */
class PathwayStateTest {
    private static final List<String> TABLE =
            """
            NOT_YET   -> ELIGIBLE  THE_CALENDAR
            ELIGIBLE  -> IN_REVIEW A_MANAGER
            IN_REVIEW -> NOT_NOW   A_MANAGER
            IN_REVIEW -> OFFERED   A_MANAGER
            NOT_NOW   -> IN_REVIEW A_MANAGER
            OFFERED   -> ACCEPTED  THE_PERSON
            OFFERED   -> STAYS     THE_PERSON
            ACCEPTED  -> STAYS     THE_PERSON
            STAYS     -> IN_REVIEW A_MANAGER
            """.lines().map(line -> line.replaceAll("\\s+", " ")).toList();

    static Stream<Arguments> everyMove() {
        return Stream.of(PathwayState.values())
                .flatMap(from -> Stream.of(PathwayState.values())
                        .flatMap(to -> Stream.of(PathwayMover.values()).map(by -> Arguments.of(from, to, by))));
    }

    @ParameterizedTest
    @MethodSource("everyMove")
    void the_table_alone_says_what_moves(PathwayState from, PathwayState to, PathwayMover by) {
        boolean allowed = TABLE.contains(from + " -> " + to + " " + by);
        assertThat(from.leadsTo(to, by)).isEqualTo(allowed);
        if (allowed) assertThat(from.to(to, by)).isEqualTo(to);
        else
            assertThatThrownBy(() -> from.to(to, by))
                    .isInstanceOf(Refused.class)
                    .hasMessage("progression.refused.move");
    }

    @Test
    void g12_the_calendar_makes_nobody_more_than_eligible() {
        assertThat(everyMove().map(Arguments::get).filter(move -> move[2] == PathwayMover.THE_CALENDAR))
                .filteredOn(move -> ((PathwayState) move[0]).leadsTo((PathwayState) move[1], PathwayMover.THE_CALENDAR))
                .containsExactly(new Object[] {PathwayState.NOT_YET, PathwayState.ELIGIBLE, PathwayMover.THE_CALENDAR});
    }
}
