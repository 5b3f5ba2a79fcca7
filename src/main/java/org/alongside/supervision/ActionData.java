package org.alongside.supervision;

import java.time.LocalDate;

/** What is agreed to be done, by whom and by when. */
public record ActionData(String words, ActionOwner owner, LocalDate dueOn) {
    /** Nothing of what was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ActionData[]";
    }
}
