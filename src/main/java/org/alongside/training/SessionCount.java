package org.alongside.training;

/** How many sessions, and how many minutes each. */
public record SessionCount(int sessions, int minutes) {}
