package org.alongside.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accounts.Acting;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.Waiting;
import org.alongside.people.WaitingService;
import org.alongside.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@ActiveProfiles("demo")
class DemonstrationTest {
    @Autowired
    PersonService people;

    @Autowired
    WaitingService waiting;

    @Autowired
    Acting acting;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void about_150_people_stand_at_every_stage_there_is_so_far() {
        acting.as(coordinator(), () -> {
            Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                List<PersonRow> there =
                        people.list(new PersonFilter(null, stage, null, null, null), PageRequest.of(0, 500));
                if (!there.isEmpty()) stages.put(stage, there.size());
            }
            assertThat(stages)
                    .containsOnlyKeys(
                            Stage.SUBMITTED,
                            Stage.SHORTLISTED,
                            Stage.INTERVIEW,
                            Stage.OFFERED,
                            Stage.ONBOARDING,
                            Stage.ON_HOLD,
                            Stage.WITHDRAWN,
                            Stage.DECLINED);
            assertThat(stages.values()).allMatch(number -> number >= 5);
            assertThat(stages.values().stream().mapToInt(number -> number).sum())
                    .isBetween(140, 160);
        });
    }

    @Test
    void a_few_people_are_late_so_that_today_has_something_to_say() {
        LocalDate today = LocalDate.now(clock);
        acting.as(
                coordinator(),
                () -> assertThat(waiting.forMe(100))
                        .extracting(Waiting::due)
                        .filteredOn(due -> due.isBefore(today))
                        .hasSizeBetween(2, 12));
    }

    private UserId coordinator() {
        return jdbc.queryForObject(
                "select user_id from accounts_user_role where role = 'COORDINATOR'",
                (row, number) -> new UserId(uuid(row.getBytes(1))));
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }
}
