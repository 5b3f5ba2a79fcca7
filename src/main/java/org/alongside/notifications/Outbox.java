package org.alongside.notifications;

import java.time.Clock;
import java.time.Duration;
import org.alongside.accounts.ForModules;
import org.alongside.shared.Ids;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters with the transaction that they belong to and sends them afterwards, once, whatever breaks in between.
 *
 * <p>In a demonstration nothing is sent: the letters are shown in the outbox.
 */
@Service
public class Outbox {
    private final PostedLetters letters;
    private final Deliveries deliveries;
    private final MailSettings settings;
    private final Clock clock;
    private final boolean demonstration;

    Outbox(PostedLetters letters, Deliveries deliveries, MailSettings settings, Clock clock, Environment environment) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Posts a letter unless one with its key was posted before; it waits a little first, so that it can be withdrawn. */
    @ForModules
    @Transactional
    public void post(Letter letter) {
        post(letter, settings.waitForUndo());
    }

    /** Posts a letter that somebody is waiting for, such as a code. */
    @ForModules
    @Transactional
    public void postAtOnce(Letter letter) {
        post(letter, Duration.ZERO);
    }

    /** Takes a letter back. False when it is too late: it was sent, or is being sent. */
    @ForModules
    @Transactional
    public boolean withdraw(String key) {
        return letters.withdraw(key) == 1;
    }

    private void post(Letter letter, Duration pause) {
        if (letters.existsByKey(letter.key())) return;
        LetterId id = new LetterId(Ids.next(clock));
        LetterState state = demonstration ? LetterState.SHOWN : LetterState.WAITING;
        letters.save(new PostedLetter(id, letter, state, clock.instant()));
        if (!demonstration) deliveries.plan(id, pause);
    }
}
