package org.alongside.shared;

import java.time.Instant;

/**
 * One thing in a calendar.
 *
 * @param id the same for ever, so that a moved event replaces the one that the calendar has
 * @param sequence how often it was moved
 */
public record CalendarEvent(
        String id, int sequence, Instant startsAt, int minutes, String title, String place, boolean cancelled) {}
