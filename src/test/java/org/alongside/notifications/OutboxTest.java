package org.alongside.notifications;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.CodeSender;
import org.alongside.accounts.Somebody;
import org.alongside.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters over real SMTP in a real installation, with pauses short enough for a test. */
@SpringBootTest(
        properties = {
            "db-scheduler.polling-interval=100ms",
            "alongside.mail.from=hello@tayside.example",
            "alongside.mail.wait-for-undo=0s",
            "alongside.mail.pauses=300ms, 300ms, 300ms",
            "spring.mail.host=127.0.0.1"
        })
class OutboxTest {
    private static final MailServer MAIL = new MailServer();
    private static final Pageable FIRST = PageRequest.of(0, 50);

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxService service;

    @Autowired
    CodeSender codes;

    @Autowired
    Somebody somebody;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String key = "test:" + UUID.randomUUID();

    @DynamicPropertySource
    static void mailGoesHere(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> MAIL.port);
    }

    @BeforeEach
    void theMailServerIsUp() {
        MAIL.up();
    }

    @AfterEach
    void theMailServerIsDown() {
        somebody.signsOut();
        await().until(() -> jobs().isEmpty());
        MAIL.down();
    }

    @Test
    void a_letter_is_sent_once_however_often_it_is_posted() throws Exception {
        outbox.post(letter());
        outbox.post(letter());
        await().until(() -> state().equals("SENT"));
        outbox.post(letter());
        MimeMessage mail = theOneMail();
        assertThat(mail.getFrom()[0]).hasToString("hello@tayside.example");
        assertThat(mail.getAllRecipients()[0]).hasToString("ada@example.org");
        assertThat(mail.getSubject()).isEqualTo("Thank you, Ngũgĩ");
        assertThat(mail.getContent().toString()).startsWith("We have your form. 李");
        assertThat(mail.getMessageID()).contains(id());
    }

    @Test
    void a_letter_goes_with_its_transaction_or_not_at_all() {
        transaction.executeWithoutResult(status -> {
            outbox.post(letter());
            status.setRollbackOnly();
        });
        assertThat(jdbc.queryForList("select id from notifications_letter where letter_key = ?", key))
                .isEmpty();
        assertThat(jobs()).isEmpty();
    }

    @Test
    void while_the_server_is_down_the_letter_waits_and_is_sent_when_it_is_back() {
        MAIL.down();
        outbox.post(letter());
        await().until(() -> tries() >= 1 && state().equals("WAITING"));
        assertThat(jdbc.queryForObject(
                        "select trouble from notifications_letter where letter_key = ?", String.class, key))
                .isEqualTo("MailSendException");
        MAIL.up();
        await().until(() -> state().equals("SENT"));
        theOneMail();
    }

    @Test
    void what_cannot_be_sent_is_given_up_in_sight_and_can_be_tried_again() {
        MAIL.down();
        outbox.post(letter());
        await().until(() -> state().equals("GIVEN_UP"));
        assertThat(tries()).isEqualTo(4);
        somebody.signsInAs(ADMINISTRATOR);
        OutboxRow row = service.list(LetterState.GIVEN_UP, FIRST).getFirst();
        assertThat(row.trouble()).isEqualTo("MailSendException");
        MAIL.up();
        service.tryAgain(row.id());
        await().until(() -> state().equals("SENT"));
        theOneMail();
    }

    @Test
    void too_late_to_withdraw_is_said() {
        outbox.post(letter());
        await().until(() -> state().equals("SENT"));
        assertThat(outbox.withdraw(key)).isFalse();
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void a_sign_in_code_is_sent_and_not_kept_in_plain_text() throws Exception {
        somebody.organisation();
        codes.send(null, "ben@example.org", "1234 5678", 15);
        await().until(() -> MAIL.received().size() == 1);
        assertThat(theOneMail().getContent().toString()).contains("1234 5678").contains("15 minutes");
        byte[] body = jdbc.queryForObject(
                "select body from notifications_letter where letter_key like 'sign-in-code:%'", byte[].class);
        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("1234 5678");
        assertThat(jdbc.queryForList("select letter_key from notifications_letter", String.class))
                .noneMatch(kept -> kept.contains("1234"));
    }

    @Test
    void the_administrator_of_a_real_installation_sees_neither_to_whom_nor_what() {
        outbox.post(letter());
        somebody.signsInAs(ADMINISTRATOR);
        List<OutboxRow> rows = service.list(null, FIRST);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.to()).isNull();
            assertThat(row.subject()).isNull();
        });
        LetterId first = rows.getFirst().id();
        assertThatThrownBy(() -> service.open(first)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_sees_the_outbox_and_no_other_organisation() {
        outbox.post(letter());
        somebody.signsInAs(COORDINATOR, somebody.area("Dundee"));
        assertThatThrownBy(() -> service.list(null, FIRST)).isInstanceOf(AccessDeniedException.class);
        somebody.signsIn(somebody.anotherOrganisation(), Set.of(ADMINISTRATOR));
        assertThat(service.list(null, FIRST)).isEmpty();
    }

    private Letter letter() {
        return new Letter(
                key, somebody.organisation(), null, "ada@example.org", "Thank you, Ngũgĩ", "We have your form. 李");
    }

    private List<?> jobs() {
        return jdbc.queryForList(
                "select task_instance from scheduled_tasks where task_name = 'send-letter'", String.class);
    }

    private MimeMessage theOneMail() {
        assertThat(MAIL.received()).hasSize(1);
        return MAIL.received().getFirst();
    }

    private String state() {
        return String.valueOf(
                jdbc.queryForObject("select state from notifications_letter where letter_key = ?", String.class, key));
    }

    private int tries() {
        Integer tries =
                jdbc.queryForObject("select tries from notifications_letter where letter_key = ?", Integer.class, key);
        return tries == null ? 0 : tries;
    }

    private String id() {
        byte[] id = jdbc.queryForObject("select id from notifications_letter where letter_key = ?", byte[].class, key);
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
