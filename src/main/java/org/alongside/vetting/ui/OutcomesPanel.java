package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.shared.ui.StatusTag;
import org.alongside.vetting.CheckRow;

/** Checks for most readers: what, and whether it is cleared. */
class OutcomesPanel extends Div {
    OutcomesPanel(List<CheckRow> rows) {
        addClassName("al-checks");
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("vetting.checks.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        rows.forEach(row -> list.add(new ListItem(
                new Span(row.kind()),
                new StatusTag(CheckWords.look(row.outcome()), getTranslation("vetting.outcome." + row.outcome())))));
        add(list);
    }
}
