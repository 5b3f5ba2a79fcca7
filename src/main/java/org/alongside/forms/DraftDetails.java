package org.alongside.forms;

import org.jspecify.annotations.Nullable;

/**
 * A form as far as somebody has come.
 *
 * @param form the version that they began with
 * @param begun true when something was kept already
 * @param outcome what the form became when it was sent, null before
 */
public record DraftDetails(
        FormDefinition form,
        Answers answers,
        boolean begun,
        @Nullable String outcome) {
    public boolean isSent() {
        return outcome != null;
    }
}
