package org.alongside.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.shared.Refusal;
import org.alongside.shared.ui.ActionButton;

/** Says why something was not done; nothing on the page is lost. */
class TroubleDialog extends Dialog {
    TroubleDialog(Refusal why) {
        setHeaderTitle(getTranslation("shell.not-done"));
        addClassName("al-ask");
        Paragraph words =
                new Paragraph(getTranslation(why.messageKey(), why.arguments().toArray()));
        add(words);
        getFooter().add(ActionButton.main(getTranslation("shell.close"), this::close));
    }
}
