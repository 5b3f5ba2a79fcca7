package org.alongside.mentoring;

import org.alongside.shared.Sentence;

/**
 * One thing that speaks against a match.
 *
 * @param rule its number in the domain’s list; empty for a wish or a limit
 */
public record MatchReason(String rule, Sentence words) {}
