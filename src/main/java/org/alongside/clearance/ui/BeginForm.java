package org.alongside.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.KindId;
import org.alongside.clearance.KindRow;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PlainError;

/** Chooses a prison and a kind to begin a clearance. */
class BeginForm extends Section {
    final Select<EstablishmentRow> prison = new Select<>();
    final Select<KindRow> kind = new Select<>();
    final PlainError error = new PlainError();

    BeginForm(List<EstablishmentRow> prisons, List<KindRow> kinds, BiConsumer<EstablishmentId, KindId> begin) {
        prison.setLabel(getTranslation("clearance.prison"));
        prison.setItems(prisons);
        prison.setItemLabelGenerator(EstablishmentRow::name);
        kind.setLabel(getTranslation("clearance.kind"));
        kind.setItemLabelGenerator(KindRow::name);
        prison.addValueChangeListener(chosen -> kind.setItems(kinds.stream()
                .filter(KindRow::inUse)
                .filter(row -> row.nation() == chosen.getValue().nation())
                .toList()));
        Div form = new Div(prison, kind, error, ActionButton.other(getTranslation("clearance.begin"), () -> {
            error.clear();
            try {
                if (prison.isEmpty() || kind.isEmpty()) throw new Refused("clearance.refused.choose");
                begin.accept(prison.getValue().id(), kind.getValue().id());
            } catch (Refused no) {
                error.show(no.refusal());
            }
        }));
        form.addClassNames("al-form", "al-page-form");
        add(new H2(getTranslation("clearance.begin.title")), form);
    }
}
