package org.alongside.disclosure;

import java.time.LocalDate;

/**
 * What reached us by post or in a talk, as a colleague writes it down.
 *
 * @param how {@link HowTold#TALK} or {@link HowTold#POST}
 */
public record ReportData(HowTold how, LocalDate on, String words, long version) {
    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "ReportData";
    }
}
