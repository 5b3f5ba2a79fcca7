package org.alongside.certificates;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.training.CohortId;

/**
 * A group in which somebody may have their certificate.
 *
 * @param since the beginning of the day on which its sampling was closed
 */
public record WaitingCohort(CohortId cohort, String name, long ready, LocalDate closedOn, Instant since) {}
