package org.alongside.supervision;

import org.alongside.shared.PersonId;

/** Somebody whom a concern may be about. */
public record ConcernSubject(PersonId person, String shownName) {}
