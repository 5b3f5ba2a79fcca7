package org.alongside.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was planned for a match, and how far it is.
 *
 * @param meetings held in prison
 * @param meetingsBefore as many are planned before the release; 0 for one that is not through the gate
 * @param months whole ones since it began
 * @param until the day to which it lasts at least; null before it began
 * @param lastContact the newest
 */
public record MatchPlan(
        int meetings,
        int meetingsBefore,
        int months,
        int leastMonths,
        @Nullable LocalDate until,
        @Nullable LocalDate lastContact) {}
