package org.alongside.supervision;

import org.alongside.shared.Refused;

/** What must hold of what is written in a concern. */
final class ConcernRules {
    private static final int LONGEST = 4000;

    private ConcernRules() {}

    static void enforce(ConcernData data) {
        if (data.person() == null && data.about().isBlank()) throw new Refused("supervision.refused.concern-about");
        words(data.what());
    }

    static String words(String typed) {
        if (typed.isBlank()) throw new Refused("supervision.refused.concern-words");
        if (typed.length() > LONGEST) throw new Refused("supervision.refused.long", LONGEST);
        return typed.strip();
    }
}
