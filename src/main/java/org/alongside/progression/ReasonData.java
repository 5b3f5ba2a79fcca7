package org.alongside.progression;

import java.io.Serializable;

/**
 * What the panel says about one criterion.
 *
 * @param met as the panel sees it, whatever the figure says
 * @param words why; the person reads them
 */
public record ReasonData(CriterionKind kind, boolean met, String words) implements Serializable {
    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "ReasonData[" + kind + "]";
    }
}
