package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;
import org.jspecify.annotations.Nullable;

/** When a contact can have been. */
enum ContactRule implements Rule<ContactRule.Said> {
    NOT_AHEAD {
        @Override
        boolean isContent(Said it) {
            return !it.on().isAfter(it.today());
        }
    },
    LENGTH {
        @Override
        boolean isContent(Said it) {
            return it.minutes() >= 1 && it.minutes() <= LONGEST_MINUTES;
        }
    },
    ONE_LINE {
        @Override
        boolean isContent(Said it) {
            return it.words().strip().length() <= LONGEST_WORDS;
        }
    },
    SINCE_AGREED {
        @Override
        boolean isContent(Said it) {
            LocalDate agreed = it.agreedOn();
            return agreed != null && !it.on().isBefore(agreed);
        }
    },
    BEFORE_ITS_END {
        @Override
        boolean isContent(Said it) {
            LocalDate ended = it.endedOn();
            return ended == null || !it.on().isAfter(ended);
        }
    },
    NOT_WHILE_PAUSED {
        @Override
        boolean isContent(Said it) {
            LocalDate paused = it.pausedOn();
            return paused == null || !it.on().isAfter(paused);
        }
    };

    static final int LONGEST_MINUTES = 720;
    static final int LONGEST_WORDS = 300;

    /** What the rules look at. */
    record Said(
            LocalDate on,
            int minutes,
            String words,
            LocalDate today,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate pausedOn) {}

    abstract boolean isContent(Said it);

    @Override
    public Optional<Refusal> refusal(Said it) {
        if (isContent(it)) return Optional.empty();
        return Optional.of(Refusal.because("mentoring.contact.rule." + name(), LONGEST_MINUTES, LONGEST_WORDS));
    }

    static void enforceAll(Said it) {
        for (ContactRule rule : values()) rule.enforce(it);
    }
}
