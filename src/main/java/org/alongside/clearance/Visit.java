package org.alongside.clearance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.people.Stage;

/** A question with all that is known of it: what the rules look at. */
record Visit(EntryQuestion question, EstablishmentRow prison, List<Held> clearances, KeysState keys, Stage stage) {
    /** A clearance that was given for this prison. */
    record Held(boolean escorted, LocalDate from, LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    LocalDate day() {
        return question.day();
    }

    List<Held> rightKind() {
        return clearances.stream()
                .filter(held -> held.escorted() == question.escorted())
                .toList();
    }

    Optional<Held> holding() {
        return rightKind().stream().filter(held -> held.holdsOn(day())).max(Comparator.comparing(Held::until));
    }
}
