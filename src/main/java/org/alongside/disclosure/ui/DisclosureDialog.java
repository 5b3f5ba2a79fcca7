package org.alongside.disclosure.ui;

import org.alongside.disclosure.DisclosureStanding;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.VersionedDialog;

/** Asks for what a move of a self-disclosure needs. */
abstract class DisclosureDialog extends VersionedDialog {
    DisclosureDialog(long version) {
        super(version);
    }

    @Override
    protected final Now since(ChangedMeanwhile first) {
        DisclosureStanding theirs = first.theirs(DisclosureStanding.class);
        String state = getTranslation("disclosure.state." + theirs.state());
        return new Now(theirs.version(), getTranslation("disclosure.refused.changed-to", state));
    }
}
