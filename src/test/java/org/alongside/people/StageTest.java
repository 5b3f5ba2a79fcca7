package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StageTest {
    /** Section 2 of the domain, written again by hand: a line for each stage and all that it leads to. */
    private static final String TABLE = """
            INVITED     -> DRAFT WITHDRAWN
            DRAFT       -> SUBMITTED WITHDRAWN
            SUBMITTED   -> SHORTLISTED ON_HOLD WITHDRAWN DECLINED
            SHORTLISTED -> INTERVIEW ON_HOLD WITHDRAWN DECLINED
            INTERVIEW   -> OFFERED ON_HOLD WITHDRAWN DECLINED
            OFFERED     -> ONBOARDING ON_HOLD WITHDRAWN DECLINED
            ONBOARDING  -> READY ON_HOLD WITHDRAWN DECLINED
            READY       -> ACTIVE ON_HOLD WITHDRAWN LEFT
            ACTIVE      -> PAID SUSPENDED LEFT
            PAID        -> SUSPENDED LEFT
            ON_HOLD     -> SUBMITTED SHORTLISTED INTERVIEW OFFERED ONBOARDING READY WITHDRAWN DECLINED
            SUSPENDED   -> ACTIVE PAID LEFT
            WITHDRAWN   -> SUBMITTED SHORTLISTED INTERVIEW OFFERED ONBOARDING READY
            DECLINED    ->
            LEFT        ->
            """;

    static Stream<Arguments> every_pair_of_stages() {
        List<Arguments> pairs = new ArrayList<>();
        TABLE.lines().forEach(line -> {
            String[] sides = line.split("->", -1);
            Set<String> next = Stream.of(sides[1].strip().split(" ")).collect(Collectors.toSet());
            for (Stage to : Stage.values()) {
                pairs.add(Arguments.of(Stage.valueOf(sides[0].strip()), to, next.contains(to.name())));
            }
        });
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("every_pair_of_stages")
    void the_journey_goes_only_where_the_table_leads(Stage from, Stage to, boolean allowed) {
        assertThat(from.leadsTo(to)).isEqualTo(allowed);
        if (allowed) assertThat(from.to(to)).isEqualTo(to);
        else assertThatThrownBy(() -> from.to(to)).isInstanceOf(Refused.class);
    }
}
