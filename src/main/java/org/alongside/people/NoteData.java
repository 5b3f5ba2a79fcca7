package org.alongside.people;

/** A note as written. */
public record NoteData(NoteKind kind, String text) {}
