package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;

/**
 * Somebody who waits for us.
 *
 * @param due the day by which they should have moved on, or for somebody on hold the day to look again
 */
public record Waiting(PersonId person, String shownName, Stage stage, Instant since, LocalDate due) {}
