package org.alongside.vetting.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.alongside.forms.Answers;
import org.alongside.forms.ui.FormFields;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.vetting.ReferenceHow;

/** What a referee said on the phone or on paper, with the questions that the link asks. */
class EnterReferenceDialog extends AskDialog {
    final Select<ReferenceHow> how;
    final FormFields form;

    private final transient BiConsumer<Answers, ReferenceHow> keep;

    EnterReferenceDialog(String name, FormFields form, BiConsumer<Answers, ReferenceHow> keep) {
        this.form = form;
        this.keep = keep;
        setHeaderTitle(getTranslation("vetting.referee.enter.of", name));
        how = new Asked(this)
                .choice(
                        "vetting.referee.how",
                        new ReferenceHow[] {ReferenceHow.PHONE, ReferenceHow.PAPER},
                        one -> "vetting.referee.entered." + one);
        ask(getTranslation("vetting.referee.enter.what"), getTranslation("vetting.referee.enter.do"), how, form);
    }

    @Override
    protected boolean perform() {
        ReferenceHow chosen = how.getValue();
        Optional<Answers> answers = form.read();
        if (!Asked.given(how, chosen) || chosen == null || answers.isEmpty()) return false;
        keep.accept(answers.get(), chosen);
        return true;
    }
}
