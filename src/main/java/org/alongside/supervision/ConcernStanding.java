package org.alongside.supervision;

import java.io.Serializable;

/** How a concern stands by now, for whoever was slower. */
public record ConcernStanding(ConcernState state, long version) implements Serializable {}
