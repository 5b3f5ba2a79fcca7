package org.alongside.reporting;

import java.time.LocalDate;
import java.util.List;
import org.alongside.training.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cohorts of some areas and how far their people are: those that run, and those whose sampling was closed lately. */
@Component
class CohortFigures {
    static final int CLOSED_LATELY_DAYS = 90;
    static final int MOST = 50;

    static final String BY_COHORT = """
            select t.id, t.name, t.starts_on, t.ends_on,
              sum(case when k.progress = 'IN_PROGRESS' then 1 else 0 end),
              sum(case when k.progress in ('UNITS_COMPLETE','SAMPLING_CLOSED') then 1 else 0 end),
              sum(case when k.progress = 'CERTIFICATE_ISSUED' then 1 else 0 end)
            from training_cohort t left join training_candidate k
              on k.cohort_id = t.id and k.left_on is null and %s
            where t.organisation_id = :organisation and %s and (t.closed_on is null or t.closed_on >= :lately)
            group by t.id, t.name, t.starts_on, t.ends_on
            order by t.starts_on desc, t.id limit :most""";

    private final JdbcClient database;

    CohortFigures(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<CohortFigure> byCohort(Counted whom, LocalDate today) {
        if (whom.isEmpty()) return List.of();
        String here = whom.everybody() ? "1 = 1" : "t.area_id in (:areas)";
        return whom.in(database.sql(BY_COHORT.formatted(whom.areMine("k.person_id"), here)))
                .param("lately", today.minusDays(CLOSED_LATELY_DAYS))
                .param("most", MOST)
                .query((row, number) -> new CohortFigure(
                        new CohortId(Counted.uuid(row.getBytes(1))),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }
}
