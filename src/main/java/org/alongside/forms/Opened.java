package org.alongside.forms;

import org.jspecify.annotations.Nullable;

/**
 * What a typed form code opens.
 *
 * @param outcome what the form became when it was sent, null before
 */
public record Opened(DraftKey key, FormUse use, @Nullable String outcome) {}
