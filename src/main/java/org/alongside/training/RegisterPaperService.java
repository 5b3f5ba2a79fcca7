package org.alongside.training;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.shared.Paper;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A register on paper, for where no computer may go in.
 *
 * <p>It has the order and the letters of the screen, so that it is keyed back line by line. What is marked already is printed.
 */
@Service
public class RegisterPaperService {
    private static final int SESSIONS_ON_A_PAGE = 12;
    private static final int LONGEST = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private static final Map<AttendanceMark, String> LETTERS = Map.of(
            AttendanceMark.PRESENT, "P",
            AttendanceMark.LATE, "L",
            AttendanceMark.LEFT_EARLY, "E",
            AttendanceMark.APOLOGIES, "A",
            AttendanceMark.ABSENT, "X");

    private final Paper paper = new Paper("registers/register");
    private final RegisterService registers;
    private final CohortService cohorts;
    private final MessageSource messages;

    RegisterPaperService(RegisterService registers, CohortService cohorts, MessageSource messages) {
        this.registers = registers;
        this.cohorts = cohorts;
        this.messages = messages;
    }

    /** The whole cohort and all its sessions, twelve on a page; for those who teach it. */
    @Acts(Act.ASSESS)
    @Transactional(readOnly = true)
    public byte[] print(CohortId id) {
        RegisterSheet sheet = registers.sheet(id, PageRequest.of(0, LONGEST));
        CohortDetails cohort = cohorts.details(id);
        Map<String, Object> words = new HashMap<>();
        words.put("COHORT", cohort.name());
        words.put(
                "FACTS",
                text("facts", cohort.programme().name(), cohort.place(), String.join(", ", cohort.trainers())));
        words.put("NAME", text("name"));
        words.put("KEYS", text("keys"));
        words.put("SIGNED", text("signed"));
        return paper.pdf(words, new JRMapCollectionDataSource(rows(sheet)), text("title", cohort.name()), "Alongside");
    }

    /** A line for each candidate and page, all of one page before the next. */
    private List<Map<String, ?>> rows(RegisterSheet sheet) {
        List<SessionRow> sessions = sheet.sessions();
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int first = 0; first < Math.max(1, sessions.size()); first += SESSIONS_ON_A_PAGE) {
            List<SessionRow> some = sessions.subList(first, Math.min(first + SESSIONS_ON_A_PAGE, sessions.size()));
            for (int line = 0; line < sheet.rows().size(); line++)
                rows.add(row(sheet.rows().get(line), line + 1, first, some));
        }
        return rows;
    }

    private static Map<String, ?> row(RegisterRow one, int line, int page, List<SessionRow> sessions) {
        Map<String, Object> row = new HashMap<>();
        row.put("page", page);
        row.put("line", line + ".");
        row.put("name", one.name());
        for (int i = 0; i < sessions.size(); i++) {
            SessionRow session = sessions.get(i);
            RegisterCell cell = one.cells().get(session.id());
            row.put("h" + (i + 1), session.number() + "\n" + DAY.format(session.day()));
            row.put(
                    "m" + (i + 1),
                    session.cancelled() ? "–" : cell == null ? "" : LETTERS.getOrDefault(cell.mark(), ""));
        }
        return row;
    }

    private String text(String key, Object... gaps) {
        return messages.getMessage("training.paper." + key, gaps, Locale.UK);
    }
}
