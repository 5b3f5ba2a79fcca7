package org.alongside.recruitment;

import org.alongside.shared.RoleProfileId;

/** One line of the list of role profiles. */
public record RoleProfileRow(RoleProfileId id, String name, String summary, boolean inUse) {}
