package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.supervision.ConfidenceData;
import org.alongside.supervision.ConfidenceService;
import org.alongside.supervision.SupervisionDetails;

/** The confidential part while it is written: only whoever writes it sees the box at all. */
class ConfidenceBox extends Div {
    private static final int PAUSE = 800;

    final TextArea words;

    private final transient ConfidenceService confidences;
    private final transient SupervisionDetails one;
    private final transient Runnable saved;
    private long version;

    /** @param before what was written already; nothing when the writer has not begun, and so may not read here yet */
    ConfidenceBox(
            SupervisionDetails one, Optional<ConfidenceData> before, ConfidenceService confidences, Runnable saved) {
        this.one = one;
        this.confidences = confidences;
        this.saved = saved;
        addClassNames("al-private", "al-told", "al-confidence");
        Paragraph who = new Paragraph(
                new Drawing(Icon.PRIVATE), new Span(getTranslation("supervision.private.who", one.name())));
        who.addClassName("who");
        words = new TextArea(getTranslation("supervision.private.ask"));
        words.setMaxLength(4000);
        words.setMinRows(3);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        before.ifPresent(this::show);
        words.addValueChangeListener(changed -> keep());
        add(who, words);
    }

    private void show(ConfidenceData kept) {
        words.setValue(kept.words());
        version = kept.version();
    }

    private void keep() {
        try {
            version = confidences
                    .write(one.person(), one.id(), new ConfidenceData(words.getValue(), version))
                    .version();
            saved.run();
        } catch (ChangedMeanwhile first) {
            ConfidenceData theirs = first.theirs(ConfidenceData.class);
            if (theirs.words().equals(words.getValue())) version = theirs.version();
            else compare(theirs, words.getValue());
        }
    }

    private void compare(ConfidenceData theirs, String mine) {
        version = theirs.version();
        LostUpdateDialog.Field field =
                new LostUpdateDialog.Field("words", getTranslation("supervision.private.ask"), theirs.words(), mine);
        new LostUpdateDialog(List.of(field), kept -> {
                    words.setValue(kept.isEmpty() ? theirs.words() : mine);
                    keep();
                })
                .open();
    }
}
