package org.alongside.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a prison: the best of what they have there.
 *
 * @param on the day that belongs to it: the last day, the day by which to ask again, the day it was sent
 * @param keys they may carry keys there
 */
public record MatrixCell(ClearanceOutcome outcome, @Nullable LocalDate on, boolean keys) {}
