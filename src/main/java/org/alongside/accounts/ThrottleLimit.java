package org.alongside.accounts;

import java.time.Duration;

/** How often one kind of thing may be attempted; offered as a bean by the module that asks. */
public record ThrottleLimit(String kind, int attempts, Duration within) {}
