package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.alongside.shared.HandedFile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.DayField;
import org.alongside.training.EvidenceData;
import org.alongside.training.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** The fields of a piece of evidence: how it was seen, when, in words, and a file of at most 10 MB. */
class EvidenceFields {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    final Select<EvidenceKind> kind = new Select<>();
    final DayField on;
    final TextArea said;
    final FilePick pick;

    EvidenceFields(TrainingWords words) {
        kind.setLabel(words.text("training.evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(one -> words.text("training.evidence.kind." + one));
        kind.setValue(EvidenceKind.OBSERVATION);
        on = new DayField(words.text("training.evidence.on"));
        on.setValue(words.days().today());
        said = new TextArea(words.text("training.evidence.words"));
        said.setMaxLength(10_000);
        said.setMinRows(3);
        said.getElement().setAttribute("dir", "auto");
        pick = new FilePick(words);
    }

    List<Component> all() {
        return List.of(kind, on, said, pick);
    }

    EvidenceData typed() {
        if (on.getValue() == null) throw new Refused("training.refused.first-day");
        return new EvidenceData(kind.getValue(), on.getValue(), said.getValue());
    }

    @Nullable HandedFile file() {
        return pick.file();
    }
}
