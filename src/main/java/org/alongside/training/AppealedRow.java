package org.alongside.training;

import java.time.Instant;
import org.alongside.shared.PersonId;

/** Somebody asks that a decision is looked at again, and nobody has answered yet. */
public record AppealedRow(PersonId person, String name, UnitRow unit, Instant since) {}
