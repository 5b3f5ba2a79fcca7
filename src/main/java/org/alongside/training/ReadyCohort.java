package org.alongside.training;

import java.time.LocalDate;

/**
 * A cohort whose sampling is closed and in which somebody may have our certificate.
 *
 * @param ready how many
 */
public record ReadyCohort(CohortId cohort, String name, LocalDate closedOn, long ready) {}
