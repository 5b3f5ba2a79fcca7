package org.alongside.supervision.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.ActionState;

/** What was agreed, each with who, by when and how it stands; ticked by whoever may. It also stands on pages of others, with its looks. */
@StyleSheet(SupervisionNavigation.STYLE)
class ActionList extends UnorderedList {
    /** Says that one of them is done, or not after all. */
    interface Tick {
        void done(ActionRow action, boolean done);
    }

    ActionList(
            List<ActionRow> actions,
            SupervisionWords words,
            Function<ActionRow, String> who,
            Predicate<ActionRow> mayTick,
            Tick tick) {
        addClassName("al-actions");
        actions.forEach(action -> {
            Span by = new Span(who.apply(action));
            by.addClassName("al-meta");
            Div said = new Div();
            said.addClassName("said");
            if (mayTick.test(action)) {
                Checkbox box = new Checkbox(action.words(), action.state() == ActionState.DONE);
                box.getElement().setAttribute("dir", "auto");
                box.addValueChangeListener(changed -> tick.done(action, changed.getValue()));
                said.add(box, by);
            } else {
                Span text = new Span(action.words());
                text.getElement().setAttribute("dir", "auto");
                said.add(text, by);
            }
            add(new ListItem(said, words.tag(action)));
        });
    }
}
