package org.alongside.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is on the way to paid work, as much of it as the reader may see.
 *
 * @param eligibleOn the day on which they became eligible
 * @param lookAgainOn after “not now”, the day to look again
 * @param figures one for each criterion that the reader may know of
 */
public record PathwayDetails(
        PathwayState state,
        Instant since,
        @Nullable LocalDate eligibleOn,
        @Nullable LocalDate lookAgainOn,
        List<Measured> figures) {
    public long met() {
        return figures.stream().filter(Measured::met).count();
    }
}
