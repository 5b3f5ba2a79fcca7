package org.alongside.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.HomeItem;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** One line of Today: who, why, when and the verb; the whole row is one link. */
class HomeRow extends Anchor {
    HomeRow(HomeItem item, DayWords days) {
        super(item.address());
        addClassName("al-row");
        Span go = new Span(item.action());
        go.addClassName("go");
        add(words(item), when(item, days), go, new Drawing(Icon.FORWARD));
    }

    private static Span words(HomeItem item) {
        Span who = new Span(item.who());
        who.addClassName("name");
        who.getElement().setAttribute("dir", "auto");
        Span why = new Span(item.why());
        why.addClassName("why");
        Span words = new Span(who, why);
        words.addClassName("n");
        return words;
    }

    private Span when(HomeItem item, DayWords days) {
        long late = days.daysSince(item.due());
        Span when = new Span();
        when.addClassName("t");
        if (late > 0) when.add(new StatusTag(Status.WARNING, getTranslation("shell.days-over", late)));
        if (late < 0) when.add(new StatusTag(Status.WAITING, days.weekday(item.due())));
        return when;
    }
}
