package org.alongside.reporting;

import java.time.LocalDate;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.clearance.EstablishmentId;
import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * Which records a list shows, or a figure counts.
 *
 * @param area one of the reader's, or null for all of them
 * @param from the first day, or null for as long ago as there is
 * @param to the last day, or null for as far ahead as there is
 * @param prison one, or null for all
 * @param answer of prisons: waiting, may enter, may not; null for all three
 * @param step of the way to paid work; null for all
 */
public record Question(
        Listed of,
        @Nullable AreaId area,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable EstablishmentId prison,
        @Nullable ClearanceOutcome answer,
        @Nullable PathwayStep step) {
    public static Question between(Listed of, @Nullable AreaId area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Question(of, area, from, to, null, null, null);
    }

    public static Question answers(
            @Nullable AreaId area, @Nullable EstablishmentId prison, @Nullable ClearanceOutcome answer) {
        return new Question(Listed.ANSWERS, area, null, null, prison, answer, null);
    }

    public static Question onTheWay(@Nullable AreaId area, @Nullable PathwayStep step) {
        return new Question(Listed.PATHWAY, area, null, null, null, null, step);
    }
}
