package org.alongside.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.KeysState;
import org.alongside.clearance.NamedOutcome;
import org.jspecify.annotations.Nullable;

/** Prisons with what everybody may know of them. */
@StyleSheet(ClearanceNavigation.STYLE)
class OutcomeList extends Div {
    OutcomeList(List<NamedOutcome> all, Map<EstablishmentId, KeysState> keys, Standing standing) {
        if (all.isEmpty()) {
            add(new Paragraph(standing.text("clearance.outcomes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        all.forEach(one -> list.add(line(one, keys.get(one.row().establishment()), standing)));
        add(list);
    }

    private static ListItem line(NamedOutcome one, @Nullable KeysState keys, Standing standing) {
        Span name = new Span(one.prison().name());
        name.addClassName("name");
        String day = standing.day(one.row());
        String with = keys == KeysState.AUTHORISED ? " · " + standing.text("clearance.with-keys") : "";
        Span facts = new Span(one.kind().name() + (day.isEmpty() ? "" : " · " + day) + with);
        facts.addClassName("al-meta");
        return new ListItem(name, facts, standing.tag(one.row().outcome()));
    }
}
