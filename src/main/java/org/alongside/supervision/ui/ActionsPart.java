package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PlainError;
import org.alongside.supervision.ActionData;
import org.alongside.supervision.ActionOwner;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.SupervisionDetails;

/** What is agreed in this supervision, and one more. */
class ActionsPart extends Div {
    final TextField what;
    final Select<ActionOwner> who = new Select<>();
    final DayField by;

    private final transient SupervisionDetails one;
    private final transient ActionService actions;
    private final transient Supplier<List<ActionRow>> agreed;
    private final transient SupervisionWords words;
    private final PlainError error = new PlainError();
    private final Div list = new Div();

    ActionsPart(
            SupervisionDetails one,
            ActionService actions,
            Supplier<List<ActionRow>> agreed,
            SupervisionWords words,
            Runnable saved) {
        this.one = one;
        this.actions = actions;
        this.agreed = agreed;
        this.words = words;
        addClassName("al-actions-part");
        what = new TextField(getTranslation("supervision.action.what"));
        what.setMaxLength(400);
        who.setLabel(getTranslation("supervision.action.who"));
        who.setItems(ActionOwner.values());
        who.setItemLabelGenerator(owner -> getTranslation("supervision.action.who." + owner, one.name()));
        who.setValue(ActionOwner.VOLUNTEER);
        by = new DayField(getTranslation("supervision.action.by"));
        by.setMin(words.days().today());
        Div row = new Div(what, who, by);
        row.addClassName("al-action-row");
        add(
                list,
                row,
                error,
                ActionButton.other(getTranslation("supervision.action.add"), () -> {
                            if (keep()) saved.run();
                        })
                        .with(Icon.PLUS));
        show();
    }

    /** Something is typed that is not kept yet. */
    boolean isBegun() {
        return !what.getValue().isBlank();
    }

    /** Keeps what stands in the row; says beside it what is missing. */
    boolean keep() {
        error.clear();
        LocalDate day = by.getValue();
        try {
            if (day == null) throw new Refused("supervision.refused.action-day");
            actions.agree(one.person(), one.id(), new ActionData(what.getValue(), who.getValue(), day));
        } catch (Refused no) {
            error.show(no.refusal());
            return false;
        }
        what.clear();
        by.clear();
        show();
        return true;
    }

    private void show() {
        list.removeAll();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("al-actions");
        agreed.get().forEach(action -> {
            Span said = new Span(action.words());
            said.getElement().setAttribute("dir", "auto");
            Span when = new Span(getTranslation(
                    "supervision.action.line",
                    getTranslation("supervision.action.who." + action.owner(), one.name()),
                    words.days().day(action.dueOn())));
            when.addClassName("al-meta");
            Div both = new Div(said, when);
            both.addClassName("said");
            lines.add(new ListItem(both, ActionButton.quiet(getTranslation("supervision.action.drop"), () -> {
                actions.drop(one.person(), action.id());
                show();
            })));
        });
        if (lines.getComponentCount() > 0) list.add(lines);
    }
}
