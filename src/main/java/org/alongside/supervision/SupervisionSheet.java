package org.alongside.supervision;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the two talked about, as both read it; what is confidential is not in it.
 *
 * @param said what the person said of how they are
 */
public record SupervisionSheet(
        @Nullable Wellbeing wellbeing,
        String said,
        String caseload,
        String boundaries,
        String safeguarding,
        String worked,
        String training,
        String expenses,
        String goals)
        implements Serializable {
    /** Nothing written yet. */
    public static SupervisionSheet empty() {
        return new SupervisionSheet(null, "", "", "", "", "", "", "", "");
    }

    /** Nothing of what was written, so that no log holds it. */
    @Override
    public String toString() {
        return "SupervisionSheet[]";
    }
}
