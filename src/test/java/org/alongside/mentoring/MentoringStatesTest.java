package org.alongside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of moves, written down a second time: what is not in them is refused. */
class MentoringStatesTest {
    private static final Set<String> MATCH = Set.of(
            "PROPOSED AGREED",
            "PROPOSED PAUSED",
            "PROPOSED ENDED",
            "AGREED ACTIVE",
            "AGREED PAUSED",
            "AGREED ENDED",
            "ACTIVE PAUSED",
            "ACTIVE ENDED",
            "PAUSED PROPOSED",
            "PAUSED AGREED",
            "PAUSED ACTIVE",
            "PAUSED ENDED");

    private static final Set<String> VISIT = Set.of(
            "PLANNED HELD",
            "PLANNED MISSED",
            "PLANNED CANCELLED_BY_PRISON",
            "HELD PLANNED",
            "MISSED PLANNED",
            "CANCELLED_BY_PRISON PLANNED");

    private static final Set<String> EXPENSE = Set.of("WAITING PAID", "PAID WAITING");

    private static final Set<String> REFERRAL =
            Set.of("WAITING MATCHED", "WAITING CLOSED", "MATCHED WAITING", "MATCHED CLOSED", "CLOSED WAITING");

    static Stream<Arguments> matches() {
        return pairs(MatchState.values());
    }

    static Stream<Arguments> visits() {
        return pairs(VisitState.values());
    }

    static Stream<Arguments> referrals() {
        return pairs(ReferralState.values());
    }

    static Stream<Arguments> expenses() {
        return pairs(ExpenseState.values());
    }

    private static <E> Stream<Arguments> pairs(E[] all) {
        return Arrays.stream(all).flatMap(from -> Arrays.stream(all).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("matches")
    void a_match_moves_as_the_table_says(MatchState from, MatchState to) {
        moves(MATCH.contains(from + " " + to), from.leadsTo(to), () -> from.to(to));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void a_meeting_moves_as_the_table_says(VisitState from, VisitState to) {
        moves(VISIT.contains(from + " " + to), from.leadsTo(to), () -> from.to(to));
    }

    @ParameterizedTest
    @MethodSource("referrals")
    void a_referral_moves_as_the_table_says(ReferralState from, ReferralState to) {
        moves(REFERRAL.contains(from + " " + to), from.leadsTo(to), () -> from.to(to));
    }

    @ParameterizedTest
    @MethodSource("expenses")
    void an_expense_moves_as_the_table_says(ExpenseState from, ExpenseState to) {
        moves(EXPENSE.contains(from + " " + to), from.leadsTo(to), () -> from.to(to));
    }

    private static void moves(boolean allowed, boolean leads, Runnable move) {
        assertThat(leads).isEqualTo(allowed);
        if (allowed) move.run();
        else assertThatThrownBy(move::run).isInstanceOf(Refused.class);
    }
}
