package org.alongside.vetting;

import java.time.LocalDate;

/**
 * Asking for a check.
 *
 * @param on the day on which it was asked for
 * @param asVolunteer it was asked for as a volunteer’s, which costs nothing and does not do for a paid role (G13)
 */
public record RequestData(LocalDate on, boolean asVolunteer, long version) {}
