package org.alongside.recruitment;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;

/** What must hold of a talk, beyond who may arrange it. */
final class InterviewRules {
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Period FARTHEST = Period.ofMonths(6);

    private InterviewRules() {}

    static void canBe(InterviewData data, Instant now, ZoneId home) {
        Instant starts = data.startsAt().atZone(home).toInstant();
        if (starts.isBefore(now)) throw new Refused("recruitment.refused.interview-past");
        if (starts.isAfter(now.atZone(home).plus(FARTHEST).toInstant()))
            throw new Refused("recruitment.refused.interview-far");
        if (data.minutes() < 5 || data.minutes() > LONGEST.toMinutes())
            throw new Refused("recruitment.refused.interview-length");
        if (data.place().isBlank()) throw new Refused("recruitment.refused.interview-place");
        if (data.panel().isEmpty()) throw new Refused("recruitment.refused.interview-panel");
    }

    /** The panel itself says what came of it, once it has begun, to everything that it looked for. */
    static void canRecord(Interview interview, InterviewResult result, UserId me, Instant now) {
        if (interview.state() != InterviewState.PLANNED) throw new Refused("recruitment.refused.interview-over");
        if (!interview.hasOnPanel(me)) throw new Refused("recruitment.refused.interview-not-on-panel");
        if (now.isBefore(interview.startsAt())) throw new Refused("recruitment.refused.interview-ahead");
        if (result.ratings().size() < Criterion.values().length)
            throw new Refused("recruitment.refused.interview-ratings");
        if (result.feedback().isBlank()) throw new Refused("recruitment.refused.interview-feedback");
    }
}
