package org.alongside.accounts;

import static org.alongside.accounts.World.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.accounts.ReadingTable.Permission;
import org.alongside.accounts.World.Recorded;
import org.alongside.accounts.World.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role × data × standing, and every role × act × standing, against the rule of the house. */
class AccessTest {
    private static final Map<PersonalData, Map<Role, Permission>> RULE = HouseRule.read();
    private static final Set<Reach> BY_ASSIGNMENT = EnumSet.of(
            Reach.OWN, Reach.COHORTS, Reach.SAMPLE, Reach.AUTHOR, Reach.RAISER, Reach.SECOND_DECIDER, Reach.NAMED_LEAD);

    record Case(
            Role role,
            PersonalData data,
            Standing standing,
            @Nullable Reach assigned) {
        @Override
        public String toString() {
            return role + " reads " + data + ", " + standing + (assigned == null ? "" : ", assigned by " + assigned);
        }
    }

    static Stream<Case> everyReading() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(PersonalData.values()).flatMap(data -> standings(role, data)));
    }

    private static Stream<Case> standings(Role role, PersonalData data) {
        return Stream.concat(
                Arrays.stream(Standing.values()).map(standing -> new Case(role, data, standing, null)),
                BY_ASSIGNMENT.stream()
                        .flatMap(reach -> Stream.of(Standing.OTHER_AREA, Standing.OTHER_ORGANISATION, Standing.MYSELF)
                                .map(standing -> new Case(role, data, standing, reach))));
    }

    @Test
    void the_table_in_the_code_says_what_the_house_says() {
        Map<PersonalData, Map<Role, Permission>> table = new EnumMap<>(PersonalData.class);
        for (PersonalData data : PersonalData.values()) {
            Map<Role, Permission> row = new EnumMap<>(Role.class);
            for (Role role : Role.values()) ReadingTable.of(role, data).ifPresent(may -> row.put(role, may));
            table.put(data, row);
        }
        assertThat(table).isEqualTo(RULE);
    }

    @ParameterizedTest
    @MethodSource("everyReading")
    void a_reading_is_allowed_and_recorded_as_the_house_says(Case one) {
        World world = new World(Set.of(one.role()), one.standing(), one.assigned());
        Optional<Permission> may = expected(one);
        assertThat(world.access.mayRead(one.data(), PERSON)).isEqualTo(may.isPresent());
        assertThat(world.recorded).as("to ask is not to read").isEmpty();
        assertThat(world.access.reads(one.data(), PERSON)).isEqualTo(may.isPresent());
        assertThat(world.recorded)
                .isEqualTo(
                        may.filter(Permission::recorded).isPresent()
                                ? List.of(new Recorded(one.data(), List.of(PERSON)))
                                : List.of());
    }

    /** Nobody sees more of themself by a role at work than anybody sees of themself. */
    private static Optional<Permission> expected(Case one) {
        return Optional.ofNullable(RULE.getOrDefault(one.data(), Map.of()).get(one.role()))
                .filter(may -> one.standing() == Standing.MYSELF
                        ? one.role() == Role.VOLUNTEER
                        : one.role() != Role.VOLUNTEER && reaches(may.reach(), one));
    }

    private static boolean reaches(Reach reach, Case one) {
        return switch (reach) {
            case ALL -> one.standing() != Standing.OTHER_ORGANISATION;
            case AREA -> one.standing() == Standing.SAME_AREA;
            default -> one.standing() != Standing.OTHER_ORGANISATION && reach == one.assigned();
        };
    }

    @ParameterizedTest
    @EnumSource(PersonalData.class)
    void a_supervisor_who_is_a_volunteer_too_sees_of_others_what_a_supervisor_sees(PersonalData data) {
        Set<Role> both = Set.of(Role.SUPERVISOR, Role.VOLUNTEER);
        World world = new World(both, Standing.SAME_AREA, Reach.OWN);
        World supervisor = new World(Set.of(Role.SUPERVISOR), Standing.SAME_AREA, Reach.OWN);
        assertThat(world.access.mayRead(data, PERSON)).isEqualTo(supervisor.access.mayRead(data, PERSON));
    }

    @Test
    void a_privacy_lead_who_is_a_co_ordinator_too_is_recorded_only_where_the_co_ordinator_could_not_look() {
        Set<Role> both = Set.of(Role.PRIVACY_LEAD, Role.COORDINATOR);
        World here = new World(both, Standing.SAME_AREA, null);
        World elsewhere = new World(both, Standing.OTHER_AREA, null);
        here.access.listed(PersonalData.IDENTITY, List.of(PERSON));
        elsewhere.access.listed(PersonalData.IDENTITY, List.of(PERSON));
        assertThat(here.recorded).isEmpty();
        assertThat(elsewhere.recorded).containsExactly(new Recorded(PersonalData.IDENTITY, List.of(PERSON)));
    }

    record Deed(Role role, Act act, Standing standing) {}

    static Stream<Deed> everyDeed() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Act.values())
                        .flatMap(act ->
                                Arrays.stream(Standing.values()).map(standing -> new Deed(role, act, standing))));
    }

    @ParameterizedTest
    @MethodSource("everyDeed")
    void an_act_reaches_the_people_in_the_doer_s_areas_and_a_volunteer_s_only_themself(Deed one) {
        World world = new World(Set.of(one.role()), one.standing(), null);
        boolean may = one.act().by().contains(one.role());
        boolean reaches =
                one.role() == Role.VOLUNTEER ? one.standing() == Standing.MYSELF : one.standing() == Standing.SAME_AREA;
        assertThat(world.access.acts(one.act())).isEqualTo(may);
        assertThat(world.access.actsOn(one.act(), PERSON)).isEqualTo(may && reaches);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void nobody_decides_on_themself_by_a_role_at_work_g9(Act act) {
        World everything = new World(EnumSet.allOf(Role.class), Standing.MYSELF, Reach.OWN);
        assertThat(everything.access.actsOn(act, PERSON)).isEqualTo(act.by().contains(Role.VOLUNTEER));
    }

    @ParameterizedTest
    @EnumSource(PersonalData.class)
    void the_administrator_sees_nobody(PersonalData data) {
        for (Standing standing : Standing.values()) {
            World world = new World(Set.of(Role.ADMINISTRATOR), standing, Reach.OWN);
            assertThat(world.access.mayRead(data, PERSON)).isFalse();
        }
    }
}
