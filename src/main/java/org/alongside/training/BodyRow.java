package org.alongside.training;

import java.io.Serializable;

/** An awarding body, to choose or to change. */
public record BodyRow(BodyId id, String name, int candidateDigits, long version) implements Serializable {}
