package org.alongside.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.PersonId;

/** Measures one kind of criterion, from the module that knows the figure. */
interface Measure {
    CriterionKind kind();

    /** As it stands in the morning of {@code on}. */
    Measured of(PersonId person, Criterion asked, LocalDate on);

    /** The day on which it is met if nothing changes, where that can be told; it is asked of what only time can bring. */
    default Optional<LocalDate> comesOn(PersonId person, Criterion asked) {
        return Optional.empty();
    }
}
