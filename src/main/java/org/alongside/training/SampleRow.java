package org.alongside.training;

import org.alongside.shared.PersonId;

/** A decision in the sample. */
public record SampleRow(
        PersonId person, String name, UnitRow unit, UnitState state, SampleReason why, String assessor) {}
