package org.alongside.training.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.training.AttendanceMark;
import org.alongside.training.RegisterCell;

/** A page of a register as the browser's sheet reads it. */
final class RegisterJson {
    private RegisterJson() {}

    static Map<String, Object> of(RegisterMarks marks, TrainingWords words) {
        List<Object> sessions = new ArrayList<>();
        marks.sessions()
                .forEach(session -> sessions.add(Map.of(
                        "number", session.number(),
                        "day", words.days().brief(session.day()),
                        "name", words.text("training.session", session.number()) + ", " + words.day(session.day()),
                        "cancelled", session.cancelled())));
        List<Object> rows = new ArrayList<>();
        for (int row = 0; row < marks.rows().size(); row++) rows.add(row(marks, row));
        Map<String, Object> said = new LinkedHashMap<>();
        Stream.of(AttendanceMark.values()).forEach(mark -> said.put(mark.name(), words.text("training.mark." + mark)));
        return Map.of(
                "sessions",
                sessions,
                "rows",
                rows,
                "words",
                said,
                "candidate",
                words.text("training.candidate"),
                "label",
                words.text("training.register"),
                "cancelled",
                words.text("training.session.cancelled"));
    }

    private static Map<String, Object> row(RegisterMarks marks, int row) {
        List<String> cells = new ArrayList<>();
        List<String> by = new ArrayList<>();
        for (int session = 0; session < marks.sessions().size(); session++) {
            RegisterCell cell = marks.cell(row, session);
            cells.add(marks.at(row, session).name());
            by.add(cell == null ? "" : cell.by());
        }
        return Map.of("name", marks.rows().get(row).name(), "marks", cells, "by", by);
    }
}
