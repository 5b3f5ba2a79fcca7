package org.alongside.people;

import org.alongside.shared.PersonId;

/** Somebody as a list of another module shows them. */
public record KnownPerson(PersonId id, String name, String nameToUse, Stage stage) {
    /** The name as staff read it. */
    public String shownName() {
        return PersonName.shown(name, nameToUse);
    }
}
