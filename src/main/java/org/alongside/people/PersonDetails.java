package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The head of a record.
 *
 * @param since when the stage began
 * @param before for somebody on hold, suspended or withdrawn: where they were
 * @param reviewOn for somebody on hold: when to look again
 * @param version to be given back with every change, so that two colleagues do not overwrite one another
 */
public record PersonDetails(
        PersonId id,
        String nameToUse,
        String name,
        String reference,
        Stage stage,
        Instant since,
        @Nullable Stage before,
        @Nullable LocalDate reviewOn,
        @Nullable OpportunityId opportunity,
        Set<AreaId> areas,
        @Nullable UserId namedContact,
        long version) {
    /** The name as staff read it. */
    public String shownName() {
        return PersonName.shown(name, nameToUse);
    }

    /** The reference in groups of four, as the person has it on paper. */
    public String printedReference() {
        return printed(reference);
    }

    static String printed(String reference) {
        return reference.replaceFirst("(\\d{4})(\\d{4})$", "$1 $2");
    }
}
