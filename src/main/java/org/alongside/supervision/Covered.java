package org.alongside.supervision;

import org.alongside.people.ChangeId;
import org.alongside.shared.PersonId;

/** What was changed, so that it can be taken back. */
public record Covered(PersonId person, ChangeId change) {}
