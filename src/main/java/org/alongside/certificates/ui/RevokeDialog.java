package org.alongside.certificates.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.alongside.certificates.CertificateRow;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;

/** Asks why a certificate no longer holds. Others will see that it was withdrawn, so this is asked once. */
class RevokeDialog extends AskDialog {
    final TextArea reason;

    private final transient Consumer<String> revoke;

    RevokeDialog(CertificateRow row, Consumer<String> revoke) {
        this.revoke = revoke;
        setHeaderTitle(getTranslation("certificates.revoke.title", row.number().printed()));
        reason = new Asked(this).words("certificates.revoke.reason");
        reason.setMaxLength(1000);
        ask(getTranslation("certificates.revoke.what"), getTranslation("certificates.revoke"), reason);
    }

    @Override
    protected boolean perform() {
        if (!Asked.given(reason, reason.getValue())) return false;
        revoke.accept(reason.getValue());
        return true;
    }
}
