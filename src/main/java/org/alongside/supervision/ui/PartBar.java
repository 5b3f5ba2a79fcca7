package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.alongside.shared.ui.ActionButton;

/** What moves through the parts: on a phone the line above and the buttons below; on a wide screen the one action. */
class PartBar {
    private final Div above = new Div();
    private final Div below = new Div();
    private final Span where = new Span();
    private final Div marks = new Div();
    private final Div all;
    private final Consumer<Part> go;
    private final Runnable sign;
    private final String name;

    PartBar(String name, Consumer<Part> go, Runnable sign) {
        this.name = name;
        this.go = go;
        this.sign = sign;
        this.all = new Div();
        NativeDetails list = new NativeDetails(new Span(above.getTranslation("supervision.parts.all")), all);
        Div line = new Div(where, list);
        line.addClassName("line");
        marks.addClassName("marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        above.add(line, marks);
        above.addClassName("al-part-bar");
        below.addClassName("al-part-foot");
        UnorderedList parts = new UnorderedList();
        for (Part part : Part.values())
            parts.add(new ListItem(ActionButton.quiet(words(part.key()), () -> {
                list.setOpen(false);
                go.accept(part);
            })));
        all.add(parts);
    }

    Div above() {
        return above;
    }

    Div below() {
        return below;
    }

    void show(Part here) {
        where.setText(words("supervision.part.of", here.number(), Part.values().length));
        marks.removeAll();
        for (Part part : Part.values()) {
            Span mark = new Span();
            if (part.compareTo(here) < 0) mark.addClassName("d");
            if (part == here) mark.addClassName("h");
            marks.add(mark);
        }
        below.removeAll();
        here.before().ifPresent(before -> below.add(step("supervision.previous", before, "prev", false)));
        here.after().ifPresent(next -> below.add(step("supervision.next", next, "next", true)));
        ActionButton last = ActionButton.main(words("supervision.sign.do", name), sign);
        last.addClassNames("sign");
        if (here != Part.SIGN) last.addClassName("wide");
        below.add(last);
    }

    private ActionButton step(String key, Part to, String css, boolean named) {
        ActionButton button = named
                ? ActionButton.main(words(key), () -> go.accept(to))
                : ActionButton.other(words(key), () -> go.accept(to));
        Span name = new Span(words(to.key()));
        name.addClassName(named ? "name" : "al-vh");
        button.add(name);
        button.addClassName(css);
        return button;
    }

    private String words(String key, Object... gaps) {
        return above.getTranslation(key, gaps);
    }
}
