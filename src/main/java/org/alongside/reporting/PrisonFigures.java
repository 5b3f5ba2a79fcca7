package org.alongside.reporting;

import java.util.List;
import org.alongside.clearance.EstablishmentId;
import org.alongside.shared.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What prisons have answered, grouped by prison in one query. */
@Component
class PrisonFigures {
    private static final String COLUMNS = "select e.id, e.name, " + sum(Records.MAY_ENTER) + ", " + sum(Records.WAITING)
            + ", " + sum(Records.MAY_NOT);

    private final Records records;

    PrisonFigures(Records records) {
        this.records = records;
    }

    List<PrisonFigure> byPrison(@Nullable AreaId area, Counted whom) {
        if (whom.isEmpty()) return List.of();
        return records.query(
                        COLUMNS,
                        Question.answers(area, null, null),
                        whom,
                        "group by e.id, e.name order by e.name, e.id")
                .query((row, number) -> new PrisonFigure(
                        new EstablishmentId(Counted.uuid(row.getBytes(1))),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
                .list();
    }

    private static String sum(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }
}
