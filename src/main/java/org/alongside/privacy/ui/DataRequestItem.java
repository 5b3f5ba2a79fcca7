package org.alongside.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.alongside.privacy.DataRequestRow;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** One request in the list: whose, what for, and how much time is left. */
class DataRequestItem extends ListItem {
    private static final int SOON = 7;

    DataRequestItem(DataRequestRow row, DayWords days) {
        Span name = new Span(row.reference() == null ? getTranslation("privacy.audit.no-number") : row.reference());
        name.addClassName("name");
        Span why = new Span(getTranslation("privacy.requests.asked." + row.wish(), days.day(row.receivedOn())));
        why.addClassName("why");
        Span words = new Span(name, why);
        words.addClassName("n");
        Span tag = new Span(tag(row, days));
        tag.addClassName("t");
        Span go = new Span(getTranslation("privacy.requests.go"));
        go.addClassName("go");
        Anchor link = new Anchor(PrivacyNavigation.request(row.id()));
        link.addClassName("al-row");
        link.add(words, tag, go, new Drawing(Icon.FORWARD));
        add(link);
    }

    private StatusTag tag(DataRequestRow row, DayWords days) {
        if (row.answeredAt() != null) {
            return new StatusTag(
                    Status.DONE, getTranslation("privacy.requests.done", days.brief(days.dayOf(row.answeredAt()))));
        }
        long left = -days.daysSince(row.dueOn());
        if (left < 0) return new StatusTag(Status.EXPIRED, getTranslation("privacy.requests.late", -left));
        return new StatusTag(
                left <= SOON ? Status.WARNING : Status.WAITING,
                getTranslation("privacy.requests.due", days.brief(row.dueOn())));
    }
}
