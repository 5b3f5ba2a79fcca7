package org.alongside.mentoring;

import java.time.LocalDate;
import org.alongside.shared.PersonId;

/**
 * What waits to be paid to one mentor.
 *
 * @param name empty when the reader may not know it
 * @param oldest the day of the first of them
 */
public record WaitingExpenses(PersonId person, String name, int number, Amount sum, LocalDate oldest) {}
