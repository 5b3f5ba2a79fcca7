package org.alongside.mentoring;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a match is paused, as its readers see it.
 *
 * @param shown which sentence says it
 * @param words more of it, as somebody wrote it
 */
public record PauseRow(Shown shown, @Nullable String words, Instant since) {
    /** What is said; why we paused it by hand and for what else, nobody can tell. */
    public enum Shown {
        MENTOR_IS_AWAY,
        PROJECT_RESTS,
        OURS
    }

    /** Each sentence once, the one with words first. */
    static List<PauseRow> shown(List<Pause> open) {
        Map<Shown, PauseRow> rows = new EnumMap<>(Shown.class);
        for (Pause pause : open) {
            PauseRow row = new PauseRow(shown(pause.why()), pause.words(), pause.since());
            rows.merge(row.shown(), row, (first, second) -> first.words() == null ? second : first);
        }
        return List.copyOf(rows.values());
    }

    private static Shown shown(PauseWhy why) {
        return switch (why) {
            case SUSPENDED -> Shown.MENTOR_IS_AWAY;
            case PROJECT -> Shown.PROJECT_RESTS;
            case CONCERN, OURS -> Shown.OURS;
        };
    }

    /** Nothing that was written, so that no log holds it. */
    @Override
    public String toString() {
        return "PauseRow[" + shown + "]";
    }
}
