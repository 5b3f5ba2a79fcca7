package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** As the query behind Today finds them. */
record NamedLeaving(PersonId person, String nameToUse, String name, LocalDate lastDay, Instant saidAt) {
    Leaving leaving() {
        return new Leaving(person, PersonName.shown(name, nameToUse), lastDay, saidAt);
    }
}
