package org.alongside.people;

/** What a note is of. */
public enum NoteKind {
    CALL,
    MEETING,
    NOTE
}
