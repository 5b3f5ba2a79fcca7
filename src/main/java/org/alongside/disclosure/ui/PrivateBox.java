package org.alongside.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** A part that few may read. */
class PrivateBox extends Div {
    PrivateBox() {
        addClassNames("al-private", "al-told");
    }

    /** As somebody wrote it; says that it is gone when its time is over. */
    final void words(@Nullable String said) {
        if (said != null && said.isEmpty()) return;
        Paragraph words = new Paragraph(said == null ? getTranslation("disclosure.words.gone") : said);
        words.addClassName("detail");
        words.getElement().setAttribute("dir", "auto");
        add(words);
    }
}
