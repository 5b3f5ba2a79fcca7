package org.alongside.training;

import java.util.Map;
import org.alongside.shared.PersonId;

/**
 * One candidate in the grid of a cohort: how often they came, and how they stand with each unit.
 *
 * @param came of {@code held} sessions with a mark
 */
public record UnitsRow(
        CandidateId id, PersonId person, String name, int came, int held, Map<UnitId, UnitState> units) {}
