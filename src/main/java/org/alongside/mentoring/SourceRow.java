package org.alongside.mentoring;

import java.io.Serializable;

/** Who sends people to us, to choose from. */
public record SourceRow(SourceId id, String name) implements Serializable {}
