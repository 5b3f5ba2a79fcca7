package org.alongside.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an assessor decided.
 *
 * @param on the day of the decision
 * @param version of the unit as it was read
 */
public record DecisionMade(boolean competent, String feedback, LocalDate on, long version) implements Serializable {}
