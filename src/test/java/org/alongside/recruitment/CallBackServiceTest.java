package org.alongside.recruitment;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CallBackServiceTest {
    private static final CallBackData AFTER_SIX = new CallBackData("Ada", "07700 900123", "after six");

    @Autowired
    Somebody somebody;

    @Autowired
    CallBackService callBacks;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void whoever_asks_is_on_the_list_once_until_they_have_been_rung() {
        somebody.organisation();
        UUID once = UUID.randomUUID();
        callBacks.ask(once, AFTER_SIX);
        callBacks.ask(once, AFTER_SIX);
        somebody.signsInAs(COORDINATOR);
        assertThat(callBacks.waiting(100)).filteredOn(c -> c.id().equals(once)).hasSize(1);
        callBacks.done(once);
        assertThat(callBacks.waiting(100)).filteredOn(c -> c.id().equals(once)).isEmpty();
        assertThat(callBacks.details(once).done()).isTrue();
    }

    @Test
    void nobody_else_reads_it_and_the_database_holds_no_plain_word() {
        somebody.organisation();
        UUID once = UUID.randomUUID();
        callBacks.ask(once, AFTER_SIX);
        somebody.signsInAs(TRAINER);
        assertThatThrownBy(() -> callBacks.waiting(10)).isInstanceOf(AccessDeniedException.class);
        byte[] phone = jdbc.queryForObject(
                "select phone from recruitment_call_back where asked_at is not null limit 1", byte[].class);
        assertThat(new String(phone, StandardCharsets.ISO_8859_1)).doesNotContain("900123");
    }
}
