package org.alongside.accounts;

import org.alongside.shared.AreaId;

/** An area as the administrator sees it. */
public record AreaRow(AreaId id, String name, boolean inUse) {}
