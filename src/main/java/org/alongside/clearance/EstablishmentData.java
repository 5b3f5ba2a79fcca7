package org.alongside.clearance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The editable fields of a prison: ordinary work data.
 *
 * @param shortName for a narrow column, such as “Glenesk”
 * @param security its category, in its own words
 * @param formNotes what its form asks beyond the usual
 * @param closedOn from this day on nobody is cleared for it; null while it is open
 */
public record EstablishmentData(
        String name,
        String shortName,
        Nation nation,
        String security,
        String contactName,
        String contactPhone,
        String contactEmail,
        String formNotes,
        @Nullable LocalDate closedOn,
        long version)
        implements Serializable {}
