package org.alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.EmptyDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@EmptyDatabase
class OldLettersTest {
    private static final Instant LIMIT = Instant.parse("2026-08-23T00:00:00Z");

    @Autowired
    OldLetters old;

    @Autowired
    PostedLetters letters;

    @Autowired
    Somebody somebody;

    @Autowired
    TransactionTemplate transaction;

    private final PersonId ada = new PersonId(Ids.next(Clock.systemUTC()));

    @Test
    void letters_go_when_their_time_is_over_but_not_while_they_wait_or_are_held() {
        LetterId sentBefore = kept(LetterState.SENT, LIMIT.minusMillis(1), null);
        LetterId sentThen = kept(LetterState.SENT, LIMIT, null);
        LetterId waiting = kept(LetterState.WAITING, LIMIT.minus(Duration.ofDays(400)), null);
        LetterId held = kept(LetterState.SENT, LIMIT.minus(Duration.ofDays(400)), ada);
        assertThat(purge(Set.of(ada))).isEqualTo(1);
        assertThat(letters.findById(sentBefore)).isEmpty();
        assertThat(List.of(sentThen, waiting, held))
                .allMatch(id -> letters.findById(id).isPresent());
        assertThat(purge(Set.of())).isEqualTo(1);
        assertThat(letters.findById(held)).isEmpty();
    }

    @Test
    void what_was_written_to_somebody_is_theirs_to_see_and_to_have_removed() {
        kept(LetterState.SENT, LIMIT, ada);
        assertThat(old.export(ada).toString()).contains("We have your form.");
        transaction.executeWithoutResult(status -> old.erase(ada));
        assertThat((List<?>) old.export(ada)).isEmpty();
    }

    private Integer purge(Set<PersonId> held) {
        Integer count = transaction.execute(status -> old.purge(LIMIT, held, 100));
        return count == null ? -1 : count;
    }

    private LetterId kept(LetterState state, Instant at, @Nullable PersonId about) {
        LetterId id = new LetterId(Ids.next(Clock.systemUTC()));
        Letter letter = new Letter(
                "test:" + UUID.randomUUID(),
                somebody.organisation(),
                about,
                "ada@example.org",
                "Hello",
                "We have your form.");
        letters.save(new PostedLetter(id, letter, state, at));
        return id;
    }
}
