package org.alongside.progression;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rule of supervision, and what G12 asks, once more in SQL: from what stands in the tables in the evening of each day, by counting days
 * at work. It knows the tables and the calendar, and none of our code.
 */
class RuleBySql {
    private static final int LONGEST_SILENCE = 40;

    private final JdbcTemplate jdbc;

    /** By how many days somebody was over the rule on one morning. */
    private final Map<PersonId, Integer> over = new HashMap<>();

    RuleBySql(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("""
                create table trial_work (person_id BINARY(16) not null, d date not null, works int not null, n int not null,
                  m int not null, primary key (person_id, d))""");
        jdbc.execute("create index trial_work_by_number on trial_work (person_id, works, n)");
        jdbc.execute("create table trial_step (k int not null primary key)");
        List<Object[]> steps = IntStream.rangeClosed(0, LONGEST_SILENCE)
                .mapToObj(k -> new Object[] {k})
                .toList();
        jdbc.batchUpdate("insert into trial_step (k) values (?)", steps);
    }

    /** Who worked on that day, with how many days at work ({@code n}), and how many as a volunteer ({@code m}), are over with it. */
    void evening(LocalDate day) {
        jdbc.update("""
                insert into trial_work (person_id, d, works, n, m)
                select j.id, ?, case when j.stage in ('ACTIVE','PAID') then 1 else 0 end,
                  coalesce(p.n, 0) + case when j.stage in ('ACTIVE','PAID') then 1 else 0 end,
                  coalesce(p.m, 0) + case when j.stage = 'ACTIVE' then 1 else 0 end
                from people_journey j left join trial_work p on p.person_id = j.id and p.d = ?
                where j.started_on is not null""", Date.valueOf(day), Date.valueOf(day.minusDays(1)));
    }

    /** At work, and the day by which they had to be supervised has passed. */
    Set<PersonId> late(LocalDate day) {
        over.clear();
        jdbc.query(
                """
                select x.id, y.n - k.n - case when k.n - k.works < 60 then 14 else 42 end + 1 from (
                  select j.id, coalesce((select max(s.on_day) from supervision_supervision s where s.person_id = j.id
                      and s.state in ('HELD','SIGNED') and s.on_day >= j.started_on), j.started_on) as anchor
                  from people_journey j where j.stage in ('ACTIVE','PAID')) x
                join trial_work y on y.person_id = x.id and y.d = ?
                join trial_work k on k.person_id = x.id and k.d = x.anchor
                where y.n - k.n >= case when k.n - k.works < 60 then 14 else 42 end""",
                row -> {
                    over.put(person(row.getBytes(1)), row.getInt(2));
                },
                Date.valueOf(day.minusDays(1)));
        return Set.copyOf(over.keySet());
    }

    int longestLate() {
        return over.values().stream().mapToInt(days -> days).max().orElse(0);
    }

    /** With us, and supervised by nobody, or by somebody whose account is closed, who is no supervisor any more, or who is away that day. */
    Set<PersonId> withoutSupervisor(LocalDate day) {
        return people("""
                select j.id from people_journey j where j.stage in ('ACTIVE','PAID','SUSPENDED') and (not exists (
                  select 1 from accounts_user u join accounts_user_role r on r.user_id = u.id and r.role = 'SUPERVISOR'
                  where u.id = j.supervisor_id and u.enabled = true) or exists (
                  select 1 from supervision_absence a where a.supervisor_id = j.supervisor_id
                    and ? between a.from_day and a.until_day))""", Date.valueOf(day));
    }

    /**
     * Who meets all of it on the morning of {@code day} and was not eligible before: months as a volunteer, so much in a hundred of the
     * supervision that was asked, nothing overdue, hours.
     *
     * <p>Each time between two that were held (or from the first day, or until now) is walked in steps of 14 and 42 days at work. A step
     * that ends before the next one was held is lost; the last that was planned in it tells whose miss it was.
     */
    Set<PersonId> meetsAll(LocalDate day, OpportunityId role, int share, int hours) {
        Date today = Date.valueOf(day);
        Date yesterday = Date.valueOf(day.minusDays(1));
        boolean mysql = TestDatabase.isMysql();
        String year = mysql ? "date_add(j.started_on, interval 12 month)" : "dateadd('MONTH', 12, j.started_on)";
        String plain = mysql ? "datediff(%s, j.started_on)" : "datediff('DAY', j.started_on, %s)";
        String needed = plain.formatted(year) + " + case when day(" + year + ") = day(j.started_on) then 0 else 1 end";
        String next = mysql ? "date_add(%s, interval 1 day)" : "dateadd('DAY', 1, %s)";
        String sql = """
                with cand as (
                  select j.id as p, j.started_on as s, y.n as now_n from people_journey j
                  join progression_pathway w on w.id = j.id join trial_work y on y.person_id = j.id and y.d = ?
                  where j.opportunity_id = ? and w.eligible_on is null and j.stage <> 'LEFT' and y.m >= %s),
                held as (
                  select distinct c.p, v.on_day from cand c join supervision_supervision v on v.person_id = c.p
                  where v.state in ('HELD','SIGNED') and v.on_day >= c.s),
                anchors as (select p, s as a from cand union select p, on_day from held),
                gaps as (select p, a, lead(a) over (partition by p order by a) as b from anchors),
                begins as (
                  select g.p, g.a, g.b, c.s, c.now_n, e.n as b_n,
                    k.n + case when k.n - k.works < 60 then 14 else 42 end as c1
                  from gaps g join cand c on c.p = g.p join trial_work k on k.person_id = g.p and k.d = g.a
                  left join trial_work e on e.person_id = g.p and e.d = g.b),
                steps as (
                  select b.*, t.k,
                    b.c1 + 14 * least(t.k, b.few) + 42 * greatest(t.k - b.few, 0) as due_n,
                    b.c1 + 14 * least(t.k + 1, b.few) + 42 * greatest(t.k + 1 - b.few, 0) as lost_n
                  from (select x.*, case when x.c1 >= 61 then 0 else floor((61 - x.c1 + 13) / 14) end as few
                        from begins x) b
                  cross join trial_step t),
                lost as (
                  select s.p, case when s.k > 0 then d.d when s.a = s.s and not exists (
                      select 1 from held h where h.p = s.p and h.on_day = s.s) then s.a else %s end as from_d,
                    coalesce(l.d, ?) as end_d
                  from steps s join trial_work d on d.person_id = s.p and d.works = 1 and d.n = s.due_n
                  left join trial_work l on l.person_id = s.p and l.works = 1 and l.n = s.lost_n
                  where (s.b is not null and s.lost_n <= s.b_n) or (s.b is null and s.due_n <= s.now_n)),
                misses as (
                  select l.p, count(*) as many from lost l where 'VOLUNTEER' = (
                    select case when v.state = 'MISSED' then v.missed_by else 'PRISON' end
                    from supervision_supervision v where v.person_id = l.p and v.state in ('MISSED','CANCELLED_BY_PRISON')
                      and v.on_day >= l.from_d and v.on_day < l.end_d
                    order by v.on_day desc, v.id desc limit 1)
                  group by l.p),
                counted as (
                  select c.p, (select count(*) from held h where h.p = c.p) as took_place, coalesce(m.many, 0) as missed
                  from cand c left join misses m on m.p = c.p)
                select p from counted where took_place > 0 and took_place * 100 >= ? * (took_place + missed)
                  and not exists (select 1 from supervision_action o where o.person_id = p and o.owner = 'VOLUNTEER'
                    and o.due_on < ? and (o.done_on is null or o.done_on > ?))
                  and ? <= (select coalesce(sum(h.minutes), 0) from mentoring_contact h where h.person_id = p
                    and h.taken_back = false and h.contact_on <= ?)""".formatted(needed, next.formatted("s.a"));
        return people(
                sql,
                yesterday,
                bytes(role.id()),
                Date.valueOf(day.plusDays(1)),
                share,
                today,
                today,
                hours * 60,
                today);
    }

    /** Whom the night made eligible on that day. */
    Set<PersonId> eligibleOn(LocalDate day, OpportunityId role) {
        return people(
                "select w.id from progression_pathway w join people_journey j on j.id = w.id where w.eligible_on = ?"
                        + " and j.opportunity_id = ?",
                Date.valueOf(day),
                bytes(role.id()));
    }

    private Set<PersonId> people(String sql, Object... values) {
        List<PersonId> found = new ArrayList<>(jdbc.query(sql, (row, number) -> person(row.getBytes(1)), values));
        return new HashSet<>(found);
    }

    private static PersonId person(byte[] bytes) {
        ByteBuffer id = ByteBuffer.wrap(bytes);
        return new PersonId(new UUID(id.getLong(), id.getLong()));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
