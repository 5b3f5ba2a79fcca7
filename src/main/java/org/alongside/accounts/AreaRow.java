package org.alongside.accounts;

import java.io.Serializable;
import org.alongside.shared.AreaId;

/** An area as the administrator sees it, with the version to give back. */
public record AreaRow(AreaId id, String name, boolean inUse, long version) implements Serializable {}
