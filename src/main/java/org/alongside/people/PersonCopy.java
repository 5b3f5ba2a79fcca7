package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets who asks for what we keep about them: all that they may see.
 *
 * @param contact how we reach them
 * @param lettersGoTo the address that is kept apart from the rest
 * @param journey newest first
 * @param notes newest first
 */
record PersonCopy(
        String name,
        String nameToUse,
        String reference,
        Stage stage,
        Instant since,
        @Nullable LocalDate onHoldUntil,
        @Nullable LocalDate leavesOn,
        List<String> areas,
        ContactDetails contact,
        @Nullable ContactApart lettersGoTo,
        List<Move> journey,
        List<Written> notes) {
    /** A step on the journey; {@code by} is empty when it was their own. */
    record Move(
            Instant at,
            Stage from,
            Stage to,
            String by,
            @Nullable String reason,
            @Nullable String words) {
        static Move of(StageChange move, Map<UserId, String> names) {
            return new Move(move.at(), move.from(), move.to(), name(move.byUser(), names), move.reason(), move.words());
        }
    }

    /** What a colleague wrote down. */
    record Written(Instant at, NoteKind kind, String by, String text) {
        static Written of(Note note, Map<UserId, String> names) {
            return new Written(note.at(), note.kind(), name(note.author(), names), note.text());
        }
    }

    private static String name(@Nullable UserId user, Map<UserId, String> names) {
        return user == null ? "" : names.getOrDefault(user, "");
    }

    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "PersonCopy[]";
    }
}
