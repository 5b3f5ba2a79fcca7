package org.alongside.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each allowed move with who may make it; every other is refused. */
class DisclosureStateTest {
    private static final String TABLE = """
            ASKED         > WRITING       THE_PERSON
            ASKED         > WANTS_TO_TALK THE_PERSON
            ASKED         > BY_POST       THE_PERSON
            ASKED         > RECEIVED      THE_PERSON
            ASKED         > READ          VETTING_LEAD
            WRITING       > WANTS_TO_TALK THE_PERSON
            WRITING       > BY_POST       THE_PERSON
            WRITING       > RECEIVED      THE_PERSON
            WRITING       > READ          VETTING_LEAD
            WANTS_TO_TALK > WRITING       THE_PERSON
            WANTS_TO_TALK > BY_POST       THE_PERSON
            WANTS_TO_TALK > RECEIVED      THE_PERSON
            WANTS_TO_TALK > READ          VETTING_LEAD
            BY_POST       > WRITING       THE_PERSON
            BY_POST       > WANTS_TO_TALK THE_PERSON
            BY_POST       > RECEIVED      THE_PERSON
            BY_POST       > READ          VETTING_LEAD
            RECEIVED      > READ          VETTING_LEAD
            READ          > RECEIVED      THE_PERSON
            READ          > TALKED        VETTING_LEAD
            READ          > ASSESSED      VETTING_LEAD
            READ          > DECIDED       VETTING_LEAD
            TALKED        > RECEIVED      THE_PERSON
            TALKED        > ASSESSED      VETTING_LEAD
            ASSESSED      > RECEIVED      THE_PERSON
            ASSESSED      > TALKED        VETTING_LEAD
            ASSESSED      > PROPOSED      VETTING_LEAD
            ASSESSED      > DECIDED       VETTING_LEAD
            PROPOSED      > RECEIVED      THE_PERSON
            PROPOSED      > ASSESSED      VETTING_LEAD
            PROPOSED      > DECIDED       SECOND_DECIDER
            PROPOSED      > TALK_AGAIN    SECOND_DECIDER
            TALK_AGAIN    > RECEIVED      THE_PERSON
            TALK_AGAIN    > TALKED        VETTING_LEAD
            DECIDED       > TALK_AGAIN    VETTING_LEAD
            """;

    private static final Set<String> ALLOWED =
            TABLE.lines().map(line -> line.replaceAll("[\\s>]+", " ").strip()).collect(Collectors.toUnmodifiableSet());

    static Stream<Arguments> every_move() {
        return Stream.of(DisclosureState.values())
                .flatMap(from -> Stream.of(DisclosureState.values())
                        .flatMap(to -> Stream.of(DisclosureMover.values()).map(by -> Arguments.of(from, to, by))));
    }

    @ParameterizedTest
    @MethodSource("every_move")
    void only_what_the_table_says_can_be_done(DisclosureState from, DisclosureState to, DisclosureMover by) {
        boolean allowed = ALLOWED.contains(from + " " + to + " " + by);
        assertThat(from.leadsTo(to, by)).isEqualTo(allowed);
        if (allowed) assertThat(from.to(to, by)).isEqualTo(to);
        else assertThatThrownBy(() -> from.to(to, by)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("own_phases")
    void the_person_does_not_see_what_we_do_with_it(DisclosureState state, OwnDisclosure.Phase phase) {
        assertThat(OwnDisclosure.Phase.of(state)).isEqualTo(phase);
    }

    static Stream<Arguments> own_phases() {
        return Map.of(
                        DisclosureState.RECEIVED, OwnDisclosure.Phase.WITH_US,
                        DisclosureState.READ, OwnDisclosure.Phase.WITH_US,
                        DisclosureState.TALKED, OwnDisclosure.Phase.WITH_US,
                        DisclosureState.ASSESSED, OwnDisclosure.Phase.WITH_US,
                        DisclosureState.PROPOSED, OwnDisclosure.Phase.WITH_US,
                        DisclosureState.TALK_AGAIN, OwnDisclosure.Phase.WITH_US)
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }
}
