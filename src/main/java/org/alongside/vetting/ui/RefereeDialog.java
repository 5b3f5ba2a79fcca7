package org.alongside.vetting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.alongside.people.ContactWay;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.vetting.RefereeData;

/** Names a referee for somebody who said whom. */
class RefereeDialog extends AskDialog {
    final TextField name = text("name", 200);
    final TextField known = text("known", 200);
    final Select<ContactWay> way;
    final TextArea reach;

    private final transient Consumer<RefereeData> keep;

    RefereeDialog(Consumer<RefereeData> keep) {
        this.keep = keep;
        setHeaderTitle(getTranslation("vetting.referee.add"));
        Asked asked = new Asked(this);
        way = asked.choice("vetting.referee.way", ContactWay.values(), one -> "vetting.referee.by." + one);
        reach = asked.words("vetting.referee.reach");
        reach.setMinRows(1);
        reach.setMaxLength(500);
        known.setHelperText(getTranslation("vetting.referee.known.hint"));
        ask(
                getTranslation("vetting.referee.add.what"),
                getTranslation("vetting.referee.add.do"),
                name,
                known,
                way,
                reach);
    }

    @Override
    protected boolean perform() {
        ContactWay chosen = way.getValue();
        boolean whole = Asked.given(reach, reach.getValue())
                & Asked.given(way, chosen)
                & Asked.given(known, known.getValue())
                & Asked.given(name, name.getValue());
        if (!whole || chosen == null) return false;
        keep.accept(new RefereeData(name.getValue(), known.getValue(), chosen, reach.getValue()));
        return true;
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(getTranslation("vetting.referee." + key));
        field.setMaxLength(longest);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("vetting.referee." + key + ".missing"));
        field.getElement().setAttribute("dir", "auto");
        return field;
    }
}
