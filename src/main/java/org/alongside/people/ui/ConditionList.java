package org.alongside.people.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.people.Condition;
import org.alongside.shared.Sentence;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** What must be so before the next stage, one line each: in place, or still to come. */
class ConditionList extends UnorderedList {
    ConditionList(List<Condition> conditions) {
        addClassName("al-conditions");
        conditions.forEach(condition -> add(line(condition)));
    }

    private ListItem line(Condition condition) {
        Sentence words = condition.words();
        Span said =
                new Span(getTranslation(words.messageKey(), words.arguments().toArray()));
        return new ListItem(said, tag(condition.met()));
    }

    private StatusTag tag(boolean met) {
        return met
                ? new StatusTag(Status.DONE, getTranslation("people.condition.met"))
                : new StatusTag(Status.WAITING, getTranslation("people.condition.missing"));
    }
}
