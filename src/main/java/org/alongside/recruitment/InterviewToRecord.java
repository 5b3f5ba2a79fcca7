package org.alongside.recruitment;

import java.time.Instant;
import org.alongside.shared.PersonId;

/** A talk that is over, and nobody has said what came of it. */
public record InterviewToRecord(PersonId person, String shownName, Instant startedAt) {}
