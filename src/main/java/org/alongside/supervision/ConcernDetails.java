package org.alongside.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One concern, as far as its reader may know it.
 *
 * @param person null when it is about somebody who has no record here
 * @param inWords whom it was raised about, when that was nobody known; for those who may see whom it was taken to mean
 * @param steps empty for whoever raised it: they see what they raised
 * @param told what the person is told, as decided
 */
public record ConcernDetails(
        ConcernId id,
        @Nullable PersonId person,
        String about,
        @Nullable String inWords,
        String what,
        Urgency urgency,
        MaySpeak maySpeak,
        String raisedBy,
        Instant raisedAt,
        String lead,
        ConcernState state,
        ConcernPart part,
        List<Step> steps,
        boolean paused,
        @Nullable ConcernOutcome outcome,
        @Nullable String outcomeWords,
        @Nullable String told,
        LocalDate reviewOn,
        long version) {
    /**
     * What happened, when, by whom, and what they wrote.
     *
     * @param whom who it was tied to or untied from, while they have a record; else null
     */
    public record Step(
            ConcernStepKind kind,
            Instant at,
            String by,
            @Nullable String words,
            @Nullable String whom) {}

    /** Nothing of what was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ConcernDetails[" + state + "]";
    }
}
