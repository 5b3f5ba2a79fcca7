package org.alongside.reporting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The records that figures count. A figure and its list are made of the same tables and the same conditions, so that neither can
 * say what the other does not.
 */
@Component
class Records {
    /** One record: whose, of what kind or where, and the day that counts. */
    record Found(PersonId person, String what, @Nullable LocalDate day) {}

    /** Where records stand: the columns that say whose, what and when, and everything after “from”. */
    private record Table(String person, String what, String day, String from) {}

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 30);

    private static final Table APPLIED = new Table("s.person_id", "''", "s.at", """
            people_stage_change s
            where s.organisation_id = :organisation and s.to_stage = 'SUBMITTED' and s.from_stage = 'DRAFT'
              and s.at >= :since and s.at < :before""");

    private static final Table BEGAN = new Table("j.id", "''", "j.started_on", """
            people_journey j
            where j.organisation_id = :organisation and j.started_on between :from and :to""");

    private static final Table MATCHES = new Table("m.person_id", "''", "m.began_on", """
            mentoring_match m
            where m.organisation_id = :organisation and m.began_on between :from and :to""");

    /** Whether a check says anything makes no difference here (G14); a newer round takes the place of the one that runs out. */
    private static final Table CHECKS = new Table("c.person_id", "k.name", "c.expires_on", """
            vetting_check c join people_journey j on j.id = c.person_id join vetting_check_kind k on k.id = c.kind_id
            where c.organisation_id = :organisation and c.expires_on between :from and :to and c.latest = true
              and c.state in ('CLEAR','ACCEPTED','EXPIRING','EXPIRED') and j.stage not in (:ended)""");

    private static final Table CLEARANCES = new Table("c.person_id", "e.name", "c.valid_until", """
            clearance_clearance c join people_journey j on j.id = c.person_id
              join clearance_establishment e on e.id = c.establishment_id
            where c.organisation_id = :organisation and c.state in ('GRANTED','EXPIRING','EXPIRED')
              and c.valid_until between :from and :to and j.stage not in (:ended)
              and not exists (select 1 from clearance_clearance n where n.person_id = c.person_id
                and n.establishment_id = c.establishment_id and n.kind_id = c.kind_id and n.id > c.id)""");

    /** Referred and looking again are waiting like all others, and what has not begun is not there (G14). */
    private static final String ANSWERED = """
            clearance_clearance c join people_journey j on j.id = c.person_id
              join clearance_establishment e on e.id = c.establishment_id
            where c.organisation_id = :organisation and j.stage not in (:ended)""";

    static final String WAITING = "c.state in ('PREPARING','SUBMITTED','IN_VETTING','REFERRED','RECONSIDERATION')";
    static final String MAY_ENTER = "(c.state in ('GRANTED','EXPIRING','EXPIRED') and c.valid_until >= :today)";
    static final String MAY_NOT = "c.state in ('REFUSED','REFUSED_FOR_GOOD','REVOKED')";

    private static final String ON_THE_WAY = """
            progression_pathway p join people_journey j on j.id = p.id
            where p.organisation_id = :organisation and j.stage not in (:ended)""";

    private final JdbcClient database;
    private final Clock clock;

    Records(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(Question question, Counted whom) {
        if (whom.isEmpty()) return 0;
        return query("select count(*)", question, whom, "").query(Long.class).single();
    }

    /** By day, the earliest first. */
    List<Found> page(Question question, Counted whom, long offset, int limit) {
        if (whom.isEmpty()) return List.of();
        Table table = table(question);
        String columns = "select %s, %s, %s".formatted(table.person(), table.what(), table.day());
        String order = "order by 3, 2, 1 limit :limit offset :offset";
        return query(columns, question, whom, order)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) ->
                        new Found(new PersonId(Counted.uuid(row.getBytes(1))), row.getString(2), day(row.getObject(3))))
                .list();
    }

    /** Anything else asked about the same records: {@code columns} before them, {@code rest} after. */
    StatementSpec query(String columns, Question question, Counted whom, String rest) {
        Table table = table(question);
        String sql = columns + " from " + table.from() + " and " + whom.areMine(table.person()) + " " + rest;
        StatementSpec query = whom.in(database.sql(sql));
        for (Map.Entry<String, Object> value : values(question).entrySet()) {
            if (sql.contains(":" + value.getKey())) query = query.param(value.getKey(), value.getValue());
        }
        return query;
    }

    /** The column with the day that counts. */
    static String day(Listed of) {
        return table(Question.between(of, null, null, null)).day();
    }

    private static Table table(Question question) {
        return switch (question.of()) {
            case APPLIED -> APPLIED;
            case BEGAN -> BEGAN;
            case MATCHES -> MATCHES;
            case CHECKS -> CHECKS;
            case CLEARANCES -> CLEARANCES;
            case ANSWERS -> new Table("c.person_id", "e.name", "c.submitted_on", answered(question));
            case PATHWAY -> new Table("p.id", "''", "p.since", ON_THE_WAY + " and " + onTheWay(question.step()));
            case SUPERVISION, HELD -> throw new IllegalArgumentException("no table has " + question.of());
        };
    }

    private static String onTheWay(@Nullable PathwayStep step) {
        return step == null
                ? Arrays.stream(PathwayStep.values())
                        .map(PathwayStep::condition)
                        .collect(Collectors.joining(" or ", "(", ")"))
                : step.condition();
    }

    private static String answered(Question question) {
        String prison = question.prison() == null ? "" : " and c.establishment_id = :prison";
        ClearanceOutcome answer = question.answer();
        String states = answer == null
                ? "(" + String.join(" or ", MAY_ENTER, WAITING, MAY_NOT) + ")"
                : switch (answer) {
                    case MAY_ENTER -> MAY_ENTER;
                    case WAITING -> WAITING;
                    case MAY_NOT -> MAY_NOT;
                    default -> "1 = 0";
                };
        return ANSWERED + prison + " and " + states;
    }

    private Map<String, Object> values(Question question) {
        LocalDate from = question.from() == null ? LONG_AGO : question.from();
        LocalDate to = question.to() == null ? FAR_AHEAD : question.to();
        Map<String, Object> values = new HashMap<>(Map.of(
                "from",
                from,
                "to",
                to,
                "since",
                midnight(from),
                "before",
                midnight(to.plusDays(1)),
                "today",
                LocalDate.now(clock),
                "half",
                LocalDate.now(clock).minusMonths(6),
                "ended",
                Counted.ENDED));
        if (question.prison() != null)
            values.put("prison", Counted.bytes(question.prison().id()));
        return values;
    }

    /** When {@code day} begins on the organisation's wall, as the database keeps it. */
    LocalDateTime midnight(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }

    private @Nullable LocalDate day(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date day -> day.toLocalDate();
            case Timestamp moment -> onOurWall(moment.toLocalDateTime());
            case LocalDateTime moment -> onOurWall(moment);
            default -> throw new IllegalStateException("not a day: " + value.getClass());
        };
    }

    private LocalDate onOurWall(LocalDateTime kept) {
        return LocalDate.ofInstant(kept.toInstant(ZoneOffset.UTC), clock.getZone());
    }
}
