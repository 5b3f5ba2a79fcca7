package org.alongside.clearance;

import java.util.Map;
import org.alongside.people.PersonRow;

/** One person with the cells of the prisons where there is something to say. */
public record MatrixRow(PersonRow person, Map<EstablishmentId, MatrixCell> cells) {}
