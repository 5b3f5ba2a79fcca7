package org.alongside.clearance;

import java.io.Serializable;

/** A kind of clearance in a list. */
public record KindRow(KindId id, Nation nation, String name, boolean escorted, boolean inUse, long version)
        implements Serializable {}
