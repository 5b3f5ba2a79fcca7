package org.alongside.people;

import java.util.List;
import org.alongside.shared.Refused;

/** Somebody may not begin yet: each condition that is not met is a reason, in the words in which it was shown beforehand. */
public class NotReady extends Refused {
    private final transient List<Condition> missing;

    NotReady(List<Condition> missing) {
        super("people.refused.not-ready");
        this.missing = missing;
    }

    public List<Condition> missing() {
        return missing;
    }
}
