package org.alongside.vetting;

import java.util.List;
import org.alongside.forms.AnswerLine;
import org.jspecify.annotations.Nullable;

/** What of a referee is for those alone who may know of lived experience. */
public record RefereeApart(String howKnown, @Nullable String reach, List<AnswerLine> said) {
    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "RefereeApart";
    }
}
