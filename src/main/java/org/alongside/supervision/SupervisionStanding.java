package org.alongside.supervision;

import java.io.Serializable;

/** How a supervision stands by now, for whoever was slower. */
public record SupervisionStanding(SupervisionState state, SupervisionSheet sheet, long version)
        implements Serializable {}
