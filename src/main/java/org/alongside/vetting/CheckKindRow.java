package org.alongside.vetting;

import org.jspecify.annotations.Nullable;

/**
 * One kind of check in a list or to choose from.
 *
 * @param code how the program knows a kind that is shipped; null for one that an organisation added
 */
public record CheckKindRow(
        CheckKindId id, @Nullable String code, String name, Nation nation, boolean regulated, boolean inUse) {}
