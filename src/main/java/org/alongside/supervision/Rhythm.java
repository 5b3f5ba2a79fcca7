package org.alongside.supervision;

import java.io.Serializable;

/**
 * How often supervision is due.
 *
 * @param firstDays as long as somebody is new, counted in days at work since their first
 * @param firstEvery days between two while they are new
 * @param laterEvery days between two from then on
 * @param groupMonths months between two group meetings
 * @param signDays a record that is signed by one stands on Today of both after these days
 */
public record Rhythm(int firstDays, int firstEvery, int laterEvery, int groupMonths, int signDays, long version)
        implements Serializable {
    /** Until somebody sets another. */
    static final Rhythm USUAL = new Rhythm(60, 14, 42, 3, 7, 0);

    /** Days until the next, for whoever has worked {@code days} with us. */
    int every(long days) {
        return days < firstDays ? firstEvery : laterEvery;
    }
}
