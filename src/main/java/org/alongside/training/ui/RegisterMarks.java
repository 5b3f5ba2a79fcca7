package org.alongside.training.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.training.AttendanceMark;
import org.alongside.training.CohortId;
import org.alongside.training.RegisterCell;
import org.alongside.training.RegisterRow;
import org.alongside.training.RegisterService;
import org.alongside.training.RegisterSheet;
import org.alongside.training.SessionRow;
import org.jspecify.annotations.Nullable;

/** A page of a register as this screen knows it: with the version of each cell that was read or written here. */
class RegisterMarks {
    private final RegisterService registers;
    private final CohortId cohort;
    private final RegisterSheet sheet;
    private final Map<String, RegisterCell> known = new HashMap<>();

    RegisterMarks(RegisterService registers, CohortId cohort, RegisterSheet sheet) {
        this.registers = registers;
        this.cohort = cohort;
        this.sheet = sheet;
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int session = 0; session < sheet.sessions().size(); session++) {
                RegisterCell cell = sheet.rows()
                        .get(row)
                        .cells()
                        .get(sheet.sessions().get(session).id());
                if (cell != null) know(row, session, cell);
            }
        }
    }

    List<SessionRow> sessions() {
        return sheet.sessions();
    }

    List<RegisterRow> rows() {
        return sheet.rows();
    }

    int candidates() {
        return sheet.candidates();
    }

    boolean has(int row, int session) {
        return row >= 0
                && row < rows().size()
                && session >= 0
                && session < sessions().size();
    }

    /** Where the session of this id stands; -1 for none of them. */
    int session(String id) {
        for (int i = 0; i < sessions().size(); i++)
            if (sessions().get(i).id().toString().equals(id)) return i;
        return -1;
    }

    /** The last session that is over, or the first when none is; -1 without any. */
    int latest() {
        for (int i = sessions().size() - 1; i >= 0; i--) if (sessions().get(i).over()) return i;
        return sessions().isEmpty() ? -1 : 0;
    }

    AttendanceMark at(int row, int session) {
        RegisterCell cell = known.get(row + "/" + session);
        return cell == null ? AttendanceMark.NONE : cell.mark();
    }

    @Nullable RegisterCell cell(int row, int session) {
        return known.get(row + "/" + session);
    }

    void know(int row, int session, RegisterCell cell) {
        known.put(row + "/" + session, cell);
    }

    RegisterCell mark(int row, int session, AttendanceMark mark) {
        RegisterCell before = cell(row, session);
        RegisterCell now = registers.mark(
                cohort,
                sessions().get(session).id(),
                rows().get(row).id(),
                mark,
                before == null ? 0 : before.version());
        know(row, session, now);
        return now;
    }

    /** How many cells have a mark, of one session or, with -1, of all. */
    int marked(int only) {
        int marked = 0;
        for (int row = 0; row < rows().size(); row++)
            for (int session = 0; session < sessions().size(); session++)
                if ((only < 0 || only == session)
                        && !(only < 0 && sessions().get(session).cancelled())
                        && at(row, session) != AttendanceMark.NONE) marked++;
        return marked;
    }
}
