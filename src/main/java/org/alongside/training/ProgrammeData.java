package org.alongside.training;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editable fields of an award or a course.
 *
 * @param title in full; for an award it may give away more than others should read (G14)
 * @param description what everybody reads instead of the title
 * @param body who awards it; null for our own
 * @param sessions how many a new cohort begins with
 * @param number of the version: units are changed by publishing the next one once a cohort has begun with this one
 */
public record ProgrammeData(
        TrainingKind kind,
        String title,
        String description,
        @Nullable BodyId body,
        String bodyCode,
        String level,
        String credits,
        int sessions,
        int minutes,
        boolean inUse,
        List<UnitData> units,
        int number,
        long version)
        implements Serializable {
    /** An empty form. */
    public static ProgrammeData fresh(TrainingKind kind) {
        return new ProgrammeData(
                kind, "", "", null, "", "", "", kind == TrainingKind.AWARD ? 12 : 1, 120, true, List.of(), 0, 0);
    }
}
