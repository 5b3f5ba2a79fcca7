package org.alongside.supervision;

import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What worries somebody, as they write it.
 *
 * @param person whom it is about, when it was raised from their record
 * @param about whom it is about, in words, when it is somebody else
 */
public record ConcernData(@Nullable PersonId person, String about, String what, Urgency urgency, MaySpeak maySpeak) {
    /** Nothing of what was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ConcernData[]";
    }
}
