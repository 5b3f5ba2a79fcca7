package org.alongside.people.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alongside.people.PersonDetails;
import org.alongside.people.Stage;
import org.alongside.shared.ui.JourneyPath.Phase;
import org.alongside.shared.ui.JourneyPath.Place;

/** The five phases in which people think of the journey, for the stages that we think in. */
final class Phases {
    private static final List<String> NAMES = List.of("apply", "meet", "get-ready", "volunteer", "paid-work");
    private static final int PAID = 4;

    private Phases() {}

    /** @param words gives the words for a message key */
    static List<Phase> of(PersonDetails person, UnaryOperator<String> words) {
        Stage stage = Optional.ofNullable(person.before()).orElse(person.stage());
        int here = number(stage);
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Place place = i < here ? Place.DONE : i == here ? Place.HERE : Place.AHEAD;
            phases.add(new Phase(words.apply("people.phase." + NAMES.get(i)), place, note(i, place, person, words)));
        }
        return phases;
    }

    private static String note(int number, Place place, PersonDetails person, UnaryOperator<String> words) {
        if (place == Place.HERE) return words.apply("people.stage." + person.stage());
        return number == PAID ? words.apply("people.phase.if-wanted") : "";
    }

    private static int number(Stage stage) {
        return switch (stage) {
            case INVITED, DRAFT, SUBMITTED, DECLINED, WITHDRAWN, ON_HOLD -> 0;
            case SHORTLISTED, INTERVIEW, OFFERED -> 1;
            case ONBOARDING, READY -> 2;
            case ACTIVE, SUSPENDED, LEFT -> 3;
            case PAID -> PAID;
        };
    }
}
