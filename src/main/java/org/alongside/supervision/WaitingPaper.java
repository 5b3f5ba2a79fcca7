package org.alongside.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** A supervision that was held and waits for a signature or for a reader: its days, and nothing of what was said. */
record WaitingPaper(SupervisionId id, PersonId person, LocalDate onDay, Instant signedAt) {}
