package org.alongside.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;

/** A letter or a sheet on screen as it comes out of the printer: who writes, to whom, and what. */
public class Paper extends Article {
    public Paper() {
        addClassName("al-letter");
    }

    /** Who writes it: at the far edge. */
    public Paper from(String words) {
        return part("from", words);
    }

    /** Where the envelope goes. */
    public Paper to(String words) {
        return part("to", words);
    }

    public Paper line(String words) {
        add(text(words));
        return this;
    }

    /** Words in whatever script they are. */
    public static Paragraph text(String words) {
        Paragraph line = new Paragraph(words);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    /** Opens the browser's own print dialog. */
    public static ActionButton print(String words) {
        return ActionButton.main(words, () -> UI.getCurrent().getPage().executeJs("window.print()"))
                .with(Icon.PRINT);
    }

    private Paper part(String css, String words) {
        Paragraph part = text(words);
        part.addClassName(css);
        add(part);
        return this;
    }
}
