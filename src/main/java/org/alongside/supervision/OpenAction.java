package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** Something that is agreed and not done: whose, and by when, and nothing of its words. */
record OpenAction(PersonId person, ActionOwner owner, LocalDate dueOn) {}
