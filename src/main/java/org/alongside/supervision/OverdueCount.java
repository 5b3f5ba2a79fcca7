package org.alongside.supervision;

import org.alongside.shared.PersonId;

/** How many actions are overdue for somebody. */
record OverdueCount(PersonId person, long actions) {}
