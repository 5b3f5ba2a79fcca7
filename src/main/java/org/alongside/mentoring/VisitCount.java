package org.alongside.mentoring;

import org.jspecify.annotations.Nullable;

/** How many meetings came to the same. */
record VisitCount(VisitState state, @Nullable MissedBy by, long count) {}
