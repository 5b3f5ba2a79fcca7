package org.alongside.training;

import java.util.List;

/**
 * A page of a register.
 *
 * @param candidates how many the cohort has in all
 */
public record RegisterSheet(List<SessionRow> sessions, List<RegisterRow> rows, int candidates) {}
