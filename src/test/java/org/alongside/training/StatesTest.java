package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.shared.Refused;
import org.junit.jupiter.api.Test;

/** Every move of a unit, an award, an appeal and a claim that is allowed, with whose it is; every other is refused. */
class StatesTest {
    private static final String UNITS = """
            ENTERED            IN_PROGRESS         ASSESSOR CANDIDATE
            IN_PROGRESS        EVIDENCE_SUBMITTED  ASSESSOR CANDIDATE
            EVIDENCE_SUBMITTED COMPETENT           ASSESSOR
            EVIDENCE_SUBMITTED NOT_YET_COMPETENT   ASSESSOR
            NOT_YET_COMPETENT  EVIDENCE_SUBMITTED  ASSESSOR CANDIDATE APPEAL
            COMPETENT          SAMPLED             PLAN
            COMPETENT          EVIDENCE_SUBMITTED  APPEAL
            SAMPLED            CONFIRMED           VERIFIER
            SAMPLED            RETURNED            VERIFIER
            SAMPLED            EVIDENCE_SUBMITTED  APPEAL
            CONFIRMED          EVIDENCE_SUBMITTED  APPEAL
            RETURNED           EVIDENCE_SUBMITTED  ASSESSOR CANDIDATE APPEAL
            """;

    private static final String AWARDS = """
            IN_PROGRESS        UNITS_COMPLETE      DECISIONS
            UNITS_COMPLETE     IN_PROGRESS         DECISIONS
            UNITS_COMPLETE     SAMPLING_CLOSED     VERIFIER
            SAMPLING_CLOSED    IN_PROGRESS         DECISIONS
            SAMPLING_CLOSED    CERTIFICATE_ISSUED  MANAGER
            CERTIFICATE_ISSUED SAMPLING_CLOSED     MANAGER
            """;

    private static final String APPEALS = """
            OPEN               UPHELD              VERIFIER
            OPEN               NOT_UPHELD          VERIFIER
            OPEN               WITHDRAWN           CANDIDATE
            """;

    private static final String CLAIMS = """
            NOT_CLAIMED        CLAIMED             ANYBODY
            CLAIMED            RECEIVED            ANYBODY
            CLAIMED            NOT_CLAIMED         ANYBODY
            """;

    @Test
    void a_unit_moves_as_the_table_says_and_no_other_way() {
        holds(UNITS, UnitState.values(), UnitState.Mover.values(), UnitState::to);
    }

    @Test
    void an_award_moves_as_the_table_says_and_no_other_way() {
        holds(AWARDS, AwardProgress.values(), AwardProgress.Mover.values(), AwardProgress::to);
    }

    @Test
    void an_appeal_moves_as_the_table_says_and_no_other_way() {
        holds(APPEALS, AppealState.values(), AppealState.Mover.values(), AppealState::to);
    }

    private enum Anybody {
        ANYBODY
    }

    @Test
    void a_claim_moves_as_the_table_says_and_no_other_way() {
        holds(CLAIMS, ClaimState.values(), Anybody.values(), (from, to, by) -> from.to(to));
    }

    private interface Move<S, M> {
        S to(S from, S next, M by);
    }

    private static <S extends Enum<S>, M extends Enum<M>> void holds(
            String table, S[] states, M[] movers, Move<S, M> move) {
        Map<String, Set<String>> allowed = table.lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(
                        words -> words[0] + " " + words[1],
                        words -> Set.of(Arrays.copyOfRange(words, 2, words.length))));
        for (S from : states)
            for (S next : states)
                for (M by : movers) check(move, from, next, by, allowed.getOrDefault(from + " " + next, Set.of()));
    }

    private static <S, M> void check(Move<S, M> move, S from, S next, M by, Set<String> movers) {
        if (movers.contains(String.valueOf(by)))
            assertThat(move.to(from, next, by)).isEqualTo(next);
        else
            assertThatThrownBy(() -> move.to(from, next, by))
                    .as("%s to %s by %s", from, next, by)
                    .isInstanceOf(Refused.class);
    }
}
