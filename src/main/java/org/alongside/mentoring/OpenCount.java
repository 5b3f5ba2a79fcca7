package org.alongside.mentoring;

import org.alongside.shared.PersonId;

/** How many open matches somebody has. */
record OpenCount(PersonId person, long open) {}
