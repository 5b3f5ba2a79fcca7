package org.alongside.people;

import java.time.LocalDate;

/**
 * Somebody leaves us.
 *
 * @param lastDay their last day with us; today, or a day since they came to where they are
 * @param thanks what we say to them, which they read
 */
public record LeaveData(LocalDate lastDay, LeaveReason reason, String thanks) {}
