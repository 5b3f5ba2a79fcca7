package org.alongside.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.clearance.EntryReason;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** Why something may not be, one line each, and what to try. */
final class Reasons {
    private Reasons() {}

    /** Why somebody may not go into a prison. */
    static Div of(List<EntryReason> against, MentoringWords words) {
        List<String> said = against.stream()
                .map(EntryReason::refusal)
                .map(no -> words.text(no.messageKey(), no.arguments().toArray()))
                .toList();
        return stopped(words.text("mentoring.visit.no-entry"), said, words.text("mentoring.visit.no-entry.try"));
    }

    static Div stopped(String head, List<String> reasons, String then) {
        UnorderedList list = new UnorderedList();
        list.addClassName("al-reasons");
        reasons.forEach(one -> list.add(new ListItem(new Drawing(Icon.STOPPED), new Span(one))));
        Div all = new Div(new Notice(Status.STOPPED, head), list, new Paragraph(then));
        all.addClassName("al-stopped");
        return all;
    }
}
