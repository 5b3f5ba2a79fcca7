package org.alongside.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class EqualityTest {
    @Autowired
    Somebody somebody;

    @Autowired
    EqualityService equality;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @BeforeEach
    void an_organisation_and_no_answers() {
        somebody.organisation();
        database.update("delete from recruitment_equality_answer");
    }

    @Test
    void A13_equality_answers_cannot_be_joined_to_a_form() {
        equality.keep(UUID.randomUUID(), Map.of(EqualityQuestion.AGE, "25-34", EqualityQuestion.GENDER, "woman"));
        assertThat(columns()).containsExactlyInAnyOrder("id", "organisation_id", "answered_in", "question", "answer");
        assertThat(database.queryForList("select answered_in from recruitment_equality_answer", LocalDate.class))
                .hasSize(2)
                .containsOnly(LocalDate.now(clock).withDayOfMonth(1));
        assertThat(database.queryForList("select id from recruitment_equality_answer", byte[].class))
                .allSatisfy(id -> assertThat(version(id)).isNotIn(1, 6, 7));
    }

    @Test
    void the_same_page_sent_twice_is_kept_once() {
        UUID page = UUID.randomUUID();
        equality.keep(page, Map.of(EqualityQuestion.AGE, "25-34"));
        equality.keep(page, Map.of(EqualityQuestion.AGE, "25-34"));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void only_the_answers_we_offer_are_kept() {
        equality.keep(
                UUID.randomUUID(),
                Map.of(EqualityQuestion.AGE, "Tam Baxter, 07700 900123", EqualityQuestion.GENDER, ""));
        assertThat(kept()).isZero();
    }

    private List<@Nullable String> columns() {
        return database.queryForList(
                "select distinct lower(column_name) from information_schema.columns"
                        + " where lower(table_name) = 'recruitment_equality_answer'",
                String.class);
    }

    private int kept() {
        return database.queryForList("select answer from recruitment_equality_answer")
                .size();
    }

    /** The version of a UUID; 1, 6 and 7 hold the time. */
    private static int version(byte[] id) {
        return (id[6] & 0xf0) >> 4;
    }
}
