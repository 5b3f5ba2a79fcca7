package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table of a supervision, and of a concern: every move that is not in it is refused. */
class SupervisionStateTest {
    private static final Map<String, String> TABLE = Map.of(
            "PLANNED", "HELD by SUPERVISOR, MISSED by SUPERVISOR, CANCELLED_BY_PRISON by SUPERVISOR",
            "HELD", "SIGNED by VOLUNTEER",
            "SIGNED", "",
            "MISSED", "PLANNED by SUPERVISOR",
            "CANCELLED_BY_PRISON", "PLANNED by SUPERVISOR");

    private static final Map<String, String> CONCERNS = Map.of(
            "RAISED", "LOOKED_AT, IN_HAND, CLOSED",
            "LOOKED_AT", "IN_HAND, CLOSED",
            "IN_HAND", "CLOSED",
            "CLOSED", "IN_HAND");

    @ParameterizedTest
    @EnumSource(SupervisionState.class)
    void a_supervision_moves_by_its_table_alone(SupervisionState from) {
        List<String> moves =
                List.of(Objects.requireNonNull(TABLE.get(from.name())).split(", "));
        for (SupervisionState to : SupervisionState.values()) {
            for (SupervisionMover by : SupervisionMover.values()) {
                boolean may = moves.contains(to + " by " + by);
                assertThat(from.leadsTo(to, by))
                        .as("%s to %s by %s", from, to, by)
                        .isEqualTo(may);
                if (!may)
                    assertThatThrownBy(() -> from.to(to, by))
                            .isInstanceOf(Refused.class)
                            .hasMessage("supervision.refused.move");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ConcernState.class)
    void a_concern_moves_by_its_table_alone(ConcernState from) {
        List<String> moves =
                List.of(Objects.requireNonNull(CONCERNS.get(from.name())).split(", "));
        for (ConcernState to : ConcernState.values()) {
            boolean may = moves.contains(to.name());
            assertThat(from.leadsTo(to)).as("%s to %s", from, to).isEqualTo(may);
            if (!may) assertThatThrownBy(() -> from.to(to)).isInstanceOf(Refused.class);
        }
    }
}
