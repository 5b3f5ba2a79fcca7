package org.alongside.mentoring;

import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** What waits to be paid to one mentor, as the database adds it up. */
record ExpenseSum(PersonId person, long number, long pence, LocalDate oldest) {}
