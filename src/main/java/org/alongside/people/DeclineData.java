package org.alongside.people;

/**
 * Saying no: the reason category, the words that the person will read, and what else is open to them.
 */
public record DeclineData(DeclineReason reason, String words, String whatElse) {}
