package org.alongside.mentoring;

import java.util.UUID;

/** A mentor is to be told that a project rests, or goes on. */
public record ToldProject(UUID id, boolean goesOn) {}
