package org.alongside.people;

import java.util.List;
import org.alongside.shared.Folded;

/** How a name is written where staff read it. */
public final class PersonName {
    private PersonName() {}

    /** The whole name, and after it what to call them when that is no part of it: {@code Надія Шевченко (Nadiia)}. */
    public static String shown(String name, String nameToUse) {
        List<String> parts = Folded.words(name);
        return parts.containsAll(Folded.words(nameToUse)) ? name : name + " (" + nameToUse + ")";
    }
}
