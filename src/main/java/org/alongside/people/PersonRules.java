package org.alongside.people;

import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What must hold of the details that staff type. */
final class PersonRules {
    static final int LONGEST_NAME = 200;

    private PersonRules() {}

    /** The same details without stray spaces; a name of 1 to 200 characters in any script, and a way to reach them that is filled in. */
    static PersonData checked(PersonData typed) {
        String name = name(typed.name());
        String nameToUse = typed.nameToUse().isBlank() ? name : name(typed.nameToUse());
        String phone = blankIsNone(typed.phone());
        String email = blankIsNone(typed.email());
        if (typed.way() == ContactWay.PHONE && phone == null) throw new Refused("people.refused.phone-missing");
        if (typed.way() == ContactWay.EMAIL && email == null) throw new Refused("people.refused.email-missing");
        return new PersonData(name, nameToUse, typed.way(), phone, email, typed.version());
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) throw new Refused("people.refused.name-missing");
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) throw new Refused("people.refused.name-long");
        return name;
    }

    private static @Nullable String blankIsNone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
