package org.alongside.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action as a list shows it. */
public record ActionRow(
        ActionId id,
        ActionOwner owner,
        String words,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        ActionState state) {
    /** Nothing of what was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ActionRow[" + state + "]";
    }
}
