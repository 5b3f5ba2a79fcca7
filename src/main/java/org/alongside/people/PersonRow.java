package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of the list of people. */
public record PersonRow(
        PersonId id,
        String nameToUse,
        String name,
        String reference,
        Stage stage,
        Instant since,
        @Nullable LocalDate reviewOn,
        @Nullable OpportunityId opportunity) {
    /** The name as staff read it. */
    public String shownName() {
        return PersonName.shown(name, nameToUse);
    }

    /** The reference in groups of four, as the person has it on paper. */
    public String printedReference() {
        return PersonDetails.printed(reference);
    }
}
