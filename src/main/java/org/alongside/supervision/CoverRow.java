package org.alongside.supervision;

import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who needs another supervisor.
 *
 * @param supervisor who looks after them; null for nobody
 * @param dates whether the reader may know their days of supervision
 * @param choices who could, by name, with how many they have
 * @param proposal whom we propose: in the person’s area and with the fewest; null when there is nobody
 */
public record CoverRow(
        PersonId person,
        String shownName,
        @Nullable UserId supervisor,
        boolean dates,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate dueOn,
        List<Choice> choices,
        @Nullable UserId proposal) {
    /** Somebody who could look after them, and how many they do already. */
    public record Choice(UserId id, String name, int people) {}
}
