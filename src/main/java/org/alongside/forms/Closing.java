package org.alongside.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending a form.
 *
 * @param outcome what it became, now or when it was sent before; null when something is missing
 * @param missing the pages that still want an answer
 */
public record Closing(@Nullable String outcome, List<String> missing) {}
