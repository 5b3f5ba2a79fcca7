package org.alongside.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that must be so before somebody reaches their next stage, asked of every module that knows. */
@Component
class Conditions {
    private final ObjectProvider<StageGuard> guards;

    Conditions(ObjectProvider<StageGuard> guards) {
        this.guards = guards;
    }

    List<Condition> of(Journey journey, Stage to, LocalDate on) {
        return guards.orderedStream()
                .flatMap(guard -> guard.conditions(journey.person(), journey.opportunity(), to, on).stream())
                .toList();
    }

    /** What is asked of somebody where they are now; nothing in most stages. */
    List<Condition> next(Journey journey, LocalDate on) {
        return next(journey.stage()).flatMap(to -> of(journey, to, on).stream()).toList();
    }

    private static Stream<Stage> next(Stage stage) {
        return switch (stage) {
            case ONBOARDING -> Stream.of(Stage.READY);
            case READY -> Stream.of(Stage.ACTIVE);
            default -> Stream.empty();
        };
    }
}
