package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.Role;
import org.alongside.people.JourneyService;
import org.alongside.people.Stage;
import org.alongside.people.StartService;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.OfferService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may make which move on the journey (domain, section 2): the guard of the use case names them, and nobody else gets past it.
 *
 * <p>That no other move exists is the table of {@code StageTest}; that a guard lets nobody else through is {@code AccessTest}.
 */
class WhoMovesWhomTest {
    @ParameterizedTest(name = "{0} to {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            SUBMITTED   | SHORTLISTED | JourneyService   | shortlist      | COORDINATOR
            SHORTLISTED | INTERVIEW   | InterviewService | arrange        | COORDINATOR VETTING_LEAD
            INTERVIEW   | OFFERED     | OfferService     | offer          | COORDINATOR
            OFFERED     | ONBOARDING  | OfferService     | acceptFor      | COORDINATOR
            READY       | ACTIVE      | StartService     | start          | COORDINATOR
            SUBMITTED   | ON_HOLD     | JourneyService   | hold           | COORDINATOR
            ON_HOLD     | SUBMITTED   | JourneyService   | goOn           | COORDINATOR
            ONBOARDING  | DECLINED    | JourneyService   | decline        | COORDINATOR
            ONBOARDING  | WITHDRAWN   | JourneyService   | withdrawFor    | COORDINATOR
            ONBOARDING  | WITHDRAWN   | JourneyService   | withdrawMyself | VOLUNTEER
            """)
    void a_move_is_made_by_whom_the_house_says(Stage from, Stage to, String service, String useCase, String who) {
        assertThat(from.leadsTo(to)).isTrue();
        Set<Role> expected = Stream.of(who.split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        assertThat(mayCall(service, useCase)).isEqualTo(expected);
    }

    private static Set<Role> mayCall(String service, String useCase) {
        return Stream.of(JourneyService.class, InterviewService.class, OfferService.class, StartService.class)
                .filter(type -> type.getSimpleName().equals(service))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(useCase))
                .flatMap(WhoMovesWhomTest::guard)
                .map(guard -> guard.value().by())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ActsOn> guard(Method method) {
        return Optional.ofNullable(method.getAnnotation(ActsOn.class)).stream();
    }
}
