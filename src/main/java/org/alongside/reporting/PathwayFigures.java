package org.alongside.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is how far on the way to paid work, all steps in one query. */
@Component
class PathwayFigures {
    private static final String COLUMNS = Arrays.stream(PathwayStep.values())
            .map(step -> "sum(case when " + step.condition() + " then 1 else 0 end)")
            .collect(Collectors.joining(", ", "select ", ""));

    private final Records records;

    PathwayFigures(Records records) {
        this.records = records;
    }

    /** In the order of the way; a step with nobody is left out. */
    List<PathwayFigure> byStep(@Nullable AreaId area, Counted whom) {
        if (whom.isEmpty()) return List.of();
        return records
                .query(COLUMNS, Question.onTheWay(area, null), whom, "")
                .query((row, number) -> {
                    List<PathwayFigure> steps = new ArrayList<>();
                    for (PathwayStep step : PathwayStep.values())
                        steps.add(new PathwayFigure(step, row.getLong(step.ordinal() + 1)));
                    return steps;
                })
                .single()
                .stream()
                .filter(one -> one.people() > 0)
                .toList();
    }
}
