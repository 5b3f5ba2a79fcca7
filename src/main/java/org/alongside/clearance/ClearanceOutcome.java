package org.alongside.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** As much of a clearance as everybody may know who works with the person. */
public enum ClearanceOutcome {
    /** Nothing has begun, as far as the reader may know. */
    NONE,
    WAITING,
    MAY_ENTER,
    /** May enter, and the last day is near. */
    ENDING,
    MAY_NOT,
    ENDED;

    /** On {@code day}, whatever the night has not got round to yet. */
    static ClearanceOutcome of(ClearanceState state, @Nullable LocalDate until, LocalDate day, int endingDays) {
        return switch (state) {
            case NOT_STARTED, NOT_APPLICABLE -> NONE;
            case PREPARING, SUBMITTED, IN_VETTING, REFERRED, RECONSIDERATION -> WAITING;
            case REFUSED, REFUSED_FOR_GOOD, REVOKED -> MAY_NOT;
            case GRANTED, EXPIRING, EXPIRED -> given(until, day, endingDays);
        };
    }

    private static ClearanceOutcome given(@Nullable LocalDate until, LocalDate day, int endingDays) {
        if (until == null || day.isAfter(until)) return ENDED;
        return day.isBefore(until.minusDays(endingDays)) ? MAY_ENTER : ENDING;
    }
}
