package org.alongside.notifications;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Somebody;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.env.MockEnvironment;

/** What the outbox does in a demonstration, on services made as that profile makes them. */
@DatabaseTest
class DemonstrationOutboxTest {
    @Autowired
    PostedLetters letters;

    private final List<LetterId> sent = new ArrayList<>();

    @Autowired
    MailSettings settings;

    @Autowired
    CurrentUser current;

    @Autowired
    Clock clock;

    @Autowired
    Somebody somebody;

    @AfterEach
    void everybodyLeaves() {
        somebody.signsOut();
    }

    @Test
    void nothing_is_sent_and_the_administrator_reads_the_letter_here() {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        Deliveries deliveries = new Noted();
        String key = "test:" + UUID.randomUUID();
        new Outbox(letters, deliveries, settings, clock, demo)
                .post(new Letter(
                        key, somebody.organisation(), null, "ada@example.org", "Thank you", "We have your form."));
        somebody.signsInAs(ADMINISTRATOR);
        OutboxService service = new OutboxService(letters, deliveries, current, demo);
        OutboxRow row = service.list(LetterState.SHOWN, PageRequest.of(0, 50)).getFirst();
        assertThat(row.to()).isEqualTo("ada@example.org");
        assertThat(service.open(row.id()).body()).isEqualTo("We have your form.");
        assertThat(sent).isEmpty();
    }

    /** What would have been sent. */
    private final class Noted extends Deliveries {
        Noted() {
            super(new StaticListableBeanFactory().getBeanProvider(SchedulerClient.class), clock);
        }

        @Override
        void plan(LetterId letter, Duration pause) {
            sent.add(letter);
        }
    }
}
