package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An expense in a list.
 *
 * @param name the mentor’s; empty on a list of one mentor, and when the reader may not know it
 * @param looksRound a whole number of pounds without a receipt: to be asked about before it is paid
 */
public record ExpenseRow(
        UUID id,
        PersonId person,
        String name,
        String mentee,
        LocalDate on,
        ExpenseWhat what,
        @Nullable String words,
        Amount cost,
        boolean receipt,
        @Nullable String whyNone,
        boolean looksRound,
        ExpenseState state,
        @Nullable LocalDate paidOn,
        @Nullable Amount paid) {
    /** Nothing that was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ExpenseRow[" + id + "]";
    }
}
