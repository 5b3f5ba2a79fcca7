package org.alongside.vetting;

import java.time.LocalDate;
import java.util.List;
import org.alongside.forms.AnswerLine;
import org.alongside.people.ContactWay;
import org.jspecify.annotations.Nullable;

/**
 * A referee as those read it who may read references; how they know the person, and an address, are held apart.
 *
 * @param phone null for whoever is not rung
 * @param said what they said, but for what is for fewer eyes
 */
public record RefereeRow(
        RefereeId id,
        String name,
        RefereeState state,
        ContactWay way,
        @Nullable String phone,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @Nullable ReferenceHow how,
        List<AnswerLine> said) {
    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "RefereeRow";
    }
}
