package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.shared.UserId;
import org.junit.jupiter.api.Test;

/** The plan: a share, at least one of each assessor, and one in each unit of whoever is new. */
class SampleChoiceTest {
    private static final UserId KNOWN = new UserId(new UUID(1, 1));
    private static final UserId NEW = new UserId(new UUID(1, 2));

    @Test
    void a_share_is_chosen_rounded_up_and_always_the_same() {
        List<SampleChoice.Made> decisions = decisions(41, 7, KNOWN);
        Map<UUID, SampleReason> chosen = SampleChoice.of(decisions, 20, Set.of());
        assertThat(chosen).hasSize(9).containsValue(SampleReason.SHARE).doesNotContainValue(SampleReason.NEW_ASSESSOR);
        assertThat(SampleChoice.of(decisions.reversed(), 20, Set.of())).isEqualTo(chosen);
    }

    @Test
    void of_a_new_assessor_one_decision_in_each_unit_is_chosen() {
        Map<UUID, SampleReason> chosen = SampleChoice.of(decisions(21, 7, NEW), 20, Set.of(NEW));
        assertThat(chosen).hasSize(7).containsValue(SampleReason.NEW_ASSESSOR);
    }

    @Test
    void of_every_assessor_at_least_one_is_chosen() {
        List<SampleChoice.Made> decisions = new ArrayList<>(decisions(40, 7, KNOWN));
        decisions.add(new SampleChoice.Made(new UUID(5, 5), new UUID(9, 1), NEW, false));
        assertThat(SampleChoice.of(decisions, 1, Set.of()))
                .containsKey(new UUID(5, 5))
                .hasSize(2);
    }

    @Test
    void what_is_chosen_counts_and_nothing_is_chosen_twice() {
        List<SampleChoice.Made> decisions = decisions(10, 1, KNOWN);
        Set<UUID> first = SampleChoice.of(decisions, 20, Set.of()).keySet();
        List<SampleChoice.Made> after = decisions.stream()
                .map(made -> new SampleChoice.Made(made.id(), made.unit(), made.assessor(), first.contains(made.id())))
                .toList();
        assertThat(SampleChoice.of(after, 20, Set.of())).isEmpty();
    }

    private static List<SampleChoice.Made> decisions(int count, int units, UserId assessor) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SampleChoice.Made(new UUID(7, i), new UUID(9, i % units), assessor, false))
                .toList();
    }
}
