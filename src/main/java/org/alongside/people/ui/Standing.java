package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.alongside.people.Pace;
import org.alongside.people.PersonRow;
import org.alongside.people.Stage;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** How it stands with somebody: how long they have waited, against what is usual. */
class Standing {
    private final DayWords days;

    Standing(DayWords days) {
        this.days = days;
    }

    /** A tag for a line of the list; nothing for those who wait for nothing. */
    Component tag(PersonRow row) {
        LocalDate review = row.reviewOn();
        boolean paused = row.stage() == Stage.ON_HOLD || row.stage() == Stage.SUSPENDED;
        if (paused && review != null) return review(review);
        long waited = days.daysSince(days.dayOf(row.since()));
        return Pace.of(row.stage())
                .map(usual -> waited > usual.toDays() ? late(waited) : waiting(waited))
                .orElseGet(Span::new);
    }

    private Component review(LocalDate day) {
        boolean late = days.daysSince(day) > 0;
        Status status = late ? Status.WARNING : Status.WAITING;
        return tag(status, "people.standing.review", days.brief(day));
    }

    private static Component late(long waited) {
        return tag(Status.WARNING, "people.standing.late", waited);
    }

    private static Component waiting(long waited) {
        return tag(Status.WAITING, "people.standing.waiting", waited);
    }

    private static StatusTag tag(Status status, String key, Object argument) {
        return new StatusTag(status, new Span().getTranslation(key, argument));
    }
}
