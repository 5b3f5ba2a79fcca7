package org.alongside.clearance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Yes, or every reason why not.
 *
 * @param until for a yes: the last day of the clearance
 */
public record EntryAnswer(
        List<EntryReason> reasons, @Nullable LocalDate until) {
    /** They may go in. */
    public boolean yes() {
        return reasons.isEmpty();
    }
}
