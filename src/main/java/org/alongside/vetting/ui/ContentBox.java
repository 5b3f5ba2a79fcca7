package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.vetting.CheckContent;

/** What a certificate says and what was said about it, for those who may know. */
class ContentBox extends Div {
    ContentBox(CheckContent content, DayWords days) {
        addClassName("al-private");
        add(new StatusTag(Status.PRIVATE, getTranslation("vetting.content.private")));
        String note = content.note();
        if (note != null) add(words(note));
        content.talks().forEach(talk -> {
            add(new H3(getTranslation("vetting.content.talk", days.day(talk.on()), talk.by())));
            String said = talk.words();
            add(said == null ? new Paragraph(getTranslation("vetting.content.gone")) : words(said));
        });
        if (note == null && content.talks().isEmpty()) add(new Paragraph(getTranslation("vetting.content.none")));
    }

    private static Paragraph words(String said) {
        Paragraph words = new Paragraph(said);
        words.addClassName("detail");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
