package org.alongside.mentoring;

import java.time.LocalDate;

/**
 * The end of a match as it is typed.
 *
 * @param on the last day
 * @param atOnce without the last meetings that were planned
 * @param thanks what we say to the mentor; they read it
 */
public record EndData(
        LocalDate on, EndWhy why, boolean atOnce, String thanks, MenteeNext mentee, MentorNext mentor, long version) {
    /** Nothing that was written, so that no log holds it. */
    @Override
    public String toString() {
        return "EndData[" + on + ", " + why + "]";
    }
}
