package org.alongside.clearance;

import org.alongside.shared.Refusal;

/** Why not: the number of the rule, and a plain sentence. */
public record EntryReason(String rule, Refusal refusal) {}
