package org.alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.alongside.accounts.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Nodes that come, go and run side by side on one database: each node is a scheduler of its own. */
@SpringBootTest(
        properties = {
            "db-scheduler.enabled=false",
            "alongside.mail.wait-for-undo=0s",
            "alongside.mail.pauses=300ms, 300ms, 300ms",
            "spring.mail.host=127.0.0.1"
        })
class OutboxNodesTest {
    private static final MailServer MAIL = new MailServer();

    @Autowired
    Outbox outbox;

    @Autowired
    PostedLetters letters;

    @Autowired
    CustomTask<Void> sendLetter;

    @Autowired
    DataSource source;

    @Autowired
    Somebody somebody;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final List<Scheduler> nodes = new ArrayList<>();

    @DynamicPropertySource
    static void mailGoesHere(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> MAIL.port);
    }

    @TestConfiguration
    static class JobsWithoutANode {
        @Bean
        SchedulerClient jobs(DataSource source, CustomTask<Void> sendLetter) {
            return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source), sendLetter)
                    .build();
        }
    }

    @BeforeEach
    void theMailServerIsUp() {
        MAIL.up();
    }

    @AfterEach
    void allStops() {
        nodes.forEach(Scheduler::stop);
        MAIL.down();
    }

    @Test
    void a_letter_that_waited_through_a_restart_is_sent_once() {
        String key = post(1).getFirst();
        aNodeStarts();
        await().until(() -> state(key).equals("SENT"));
        nodes.forEach(Scheduler::stop);
        aNodeStarts();
        await().until(() -> jobsLeft() == 0);
        assertThat(MAIL.received()).hasSize(1);
    }

    @Test
    void two_nodes_send_each_letter_once() {
        aNodeStarts();
        aNodeStarts();
        List<String> keys = post(40);
        await().until(() -> keys.stream().allMatch(key -> state(key).equals("SENT")));
        assertThat(subjects()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void a_letter_that_is_withdrawn_before_a_node_takes_it_is_never_sent() {
        List<String> keys = post(2);
        assertThat(outbox.withdraw(keys.getFirst())).isTrue();
        aNodeStarts();
        await().until(() -> state(keys.getLast()).equals("SENT") && jobsLeft() == 0);
        assertThat(subjects()).containsExactly(keys.getLast());
        assertThat(state(keys.getFirst())).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_letter_whose_node_died_while_sending_is_sent_by_another() {
        String key = post(1).getFirst();
        LetterId id = new LetterId(UUID.fromString(jdbc.queryForObject(
                "select task_instance from scheduled_tasks where task_name = 'send-letter'", String.class)));
        transaction.executeWithoutResult(status -> letters.claim(id));
        assertThat(outbox.withdraw(key)).isFalse();
        aNodeStarts();
        await().until(() -> state(key).equals("SENT"));
        assertThat(subjects()).containsExactly(key);
    }

    private List<String> post(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(number -> "test:" + UUID.randomUUID())
                .peek(key -> outbox.post(
                        new Letter(key, somebody.organisation(), null, "ada@example.org", key, "We have your form.")))
                .toList();
    }

    private void aNodeStarts() {
        Scheduler node = Scheduler.create(source, sendLetter)
                .schedulerName(() -> "node-" + nodes.size())
                .alwaysPersistTimestampInUTC()
                .pollingInterval(Duration.ofMillis(50))
                .threads(4)
                .build();
        node.start();
        nodes.add(node);
    }

    private List<String> subjects() {
        return MAIL.received().stream().map(OutboxNodesTest::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String state(String key) {
        return String.valueOf(
                jdbc.queryForObject("select state from notifications_letter where letter_key = ?", String.class, key));
    }

    private int jobsLeft() {
        return jdbc.queryForList("select task_instance from scheduled_tasks").size();
    }
}
