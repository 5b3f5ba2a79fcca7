package org.alongside.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** What is planned with somebody: when, and nothing of what is written for it. */
record PlannedDay(SupervisionId id, PersonId person, Instant startsAt, LocalDate on) {}
