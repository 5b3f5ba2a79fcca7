package org.alongside.vetting.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.vetting.CheckKindId;
import org.alongside.vetting.CheckKindRow;

/** Which check to ask for besides. */
class NewCheckDialog extends AskDialog {
    final Select<CheckKindRow> kind = new Select<>();

    private final transient Consumer<CheckKindId> begin;

    NewCheckDialog(List<CheckKindRow> kinds, Consumer<CheckKindId> begin) {
        this.begin = begin;
        setHeaderTitle(getTranslation("vetting.check.add"));
        kind.setLabel(getTranslation("vetting.check.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(CheckKindRow::name);
        kind.setManualValidation(true);
        kind.setErrorMessage(getTranslation("vetting.check.kind.missing"));
        ask(getTranslation("vetting.check.add.what"), getTranslation("vetting.check.add.do"), kind);
    }

    @Override
    protected boolean perform() {
        CheckKindRow chosen = kind.getValue();
        if (!Asked.given(kind, chosen) || chosen == null) return false;
        begin.accept(chosen.id());
        return true;
    }
}
