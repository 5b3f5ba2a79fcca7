package org.alongside.shared.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** All that is wrong with a form, at its head; each line leads to its field. */
public class ErrorSummary extends Div {
    /** @param words as they stand at the field */
    public record Problem(String words, Focusable<?> field) {}

    public ErrorSummary() {
        addClassName("al-errsum");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the problems and takes the focus; with none it goes away. */
    public void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(link(problem))));
        add(new H2(getTranslation("ui.problems")), list);
        getElement().executeJs("this.focus()");
    }

    private static ActionButton link(Problem problem) {
        return ActionButton.quiet(problem.words(), problem.field()::focus);
    }
}
