package org.alongside.supervision;

import org.alongside.accounts.Colleague;
import org.jspecify.annotations.Nullable;

/** A supervisor and how many of the reader’s people they look after; nobody for those who have none. */
public record SupervisorLoad(@Nullable Colleague supervisor, int people) {}
