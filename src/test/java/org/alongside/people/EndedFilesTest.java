package org.alongside.people;

import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.privacy.AuditFilter;
import org.alongside.privacy.AuditRow;
import org.alongside.privacy.AuditService;
import org.alongside.privacy.Audited;
import org.alongside.privacy.LegalHoldService;
import org.alongside.privacy.Nights;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose file goes on which day; everything lies in years that no other test looks at. */
@DatabaseTest
class EndedFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SPRING = LocalDate.of(2019, 3, 4);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    People people;

    @Autowired
    Journeys journeys;

    @Autowired
    StageChanges changes;

    @Autowired
    LegalHoldService holds;

    @Autowired
    AuditService audit;

    @Autowired
    Nights nights;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StoppedClock clock;

    AreaId dundee;

    @BeforeEach
    void it_is_spring() {
        clock.isAt(SPRING);
        dundee = somebody.area("Dundee");
    }

    @AfterEach
    void back_to_today() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @ParameterizedTest(name = "{0} on {1}: in the night before {2} the file {3}")
    @CsvSource({
        "DECLINED, 2020-01-10, 2020-07-10, stays",
        "DECLINED, 2020-01-10, 2020-07-11, goes",
        "WITHDRAWN, 2020-01-10, 2020-07-10, stays",
        "WITHDRAWN, 2020-01-10, 2020-07-11, goes",
        // the end of a month, and the end of February
        "WITHDRAWN, 2019-08-31, 2020-02-29, stays",
        "WITHDRAWN, 2019-08-31, 2020-03-01, goes",
        "DECLINED, 2020-02-29, 2020-08-29, stays",
        "DECLINED, 2020-02-29, 2020-08-30, goes",
        "DECLINED, 2021-02-28, 2021-08-28, stays",
        "DECLINED, 2021-02-28, 2021-08-29, goes",
        // six years for whoever was here
        "LEFT, 2020-02-29, 2026-02-28, stays",
        "LEFT, 2020-02-29, 2026-03-01, goes",
        "LEFT, 2020-05-05, 2020-12-31, stays"
    })
    void a_file_goes_when_its_time_is_over(Stage end, LocalDate ended, LocalDate day, String outcome) {
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        clock.isAt(ended);
        comesTo(ada, end);
        nights.before(day);
        assertThat(people.findById(ada).isPresent()).isEqualTo(outcome.equals("stays"));
    }

    @Test
    void whoever_is_on_the_way_stays_however_long_it_takes() {
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        PersonId bo = applicants.anApplicant(somebody.organisation(), "Bo Why", dundee);
        walks(bo, Stage.SHORTLISTED, Stage.INTERVIEW, Stage.OFFERED, Stage.ONBOARDING, Stage.READY, Stage.ACTIVE);
        nights.before(SPRING.plusYears(7));
        assertThat(List.of(ada, bo)).allMatch(person -> people.findById(person).isPresent());
    }

    @Test
    void a_legal_hold_keeps_a_file_until_it_is_lifted_and_a_purge_leaves_a_line() {
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        comesTo(ada, Stage.DECLINED);
        somebody.signsInAs(PRIVACY_LEAD);
        holds.place(ada, "a claim");
        nights.before(SPRING.plusYears(1));
        assertThat(people.findById(ada)).isPresent();
        holds.lift(ada);
        nights.before(SPRING.plusYears(1));
        assertThat(people.findById(ada)).isEmpty();
        assertThat(audit.list(new AuditFilter(null, null, ada, Audited.PURGED), PageRequest.of(0, 9)))
                .singleElement()
                .satisfies(line -> assertThat(line.who()).isNull())
                .extracting(AuditRow::data)
                .isNull();
    }

    @Test
    void the_figures_keep_that_there_was_somebody_and_not_who() {
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        clock.isAt(SPRING.plusDays(30));
        comesTo(ada, Stage.LEFT);
        nights.before(SPRING.plusYears(6).plusDays(31));
        var past = jdbc.queryForList("""
                select p.id, p.registered_on, p.recruited_on from people_past_person p
                join people_past_person_area a on a.past_person_id = p.id where a.area_id = ?""", bytes(dundee.id()));
        assertThat(past).singleElement().satisfies(row -> {
            assertThat(row.get("registered_on")).hasToString("2019-03-04");
            assertThat(row.get("recruited_on")).hasToString("2019-04-03");
            assertThat(row.get("id")).isNotEqualTo(bytes(ada.id()));
        });
    }

    @Test
    void a_second_night_finds_nothing_left_to_do() {
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        comesTo(ada, Stage.WITHDRAWN);
        nights.before(SPRING.plusYears(1));
        nights.before(SPRING.plusYears(1));
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(audit.list(new AuditFilter(null, null, ada, Audited.PURGED), PageRequest.of(0, 9)))
                .hasSize(1);
    }

    private void comesTo(PersonId person, Stage end) {
        if (end == Stage.LEFT) {
            walks(person, Stage.SHORTLISTED, Stage.INTERVIEW, Stage.OFFERED, Stage.ONBOARDING, Stage.READY);
            walks(person, Stage.ACTIVE, Stage.LEFT);
        } else {
            walks(person, end);
        }
    }

    private void walks(PersonId person, Stage... stages) {
        transaction.executeWithoutResult(status -> Arrays.stream(stages).forEach(stage -> {
            Journey journey = journeys.of(person);
            changes.save(new StageChange(new ChangeId(Ids.next(clock)), journey, stage, null, clock.instant()));
            journey.move(stage, clock.instant());
        }));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
