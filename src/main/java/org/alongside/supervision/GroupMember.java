package org.alongside.supervision;

import org.alongside.shared.PersonId;

/** Somebody who may have come. */
public record GroupMember(PersonId person, String shownName) {}
