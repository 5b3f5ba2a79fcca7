package org.alongside.vetting.ui;

import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.VersionedDialog;
import org.alongside.vetting.CheckStanding;

/** Asks for what a move of a check needs. */
abstract class CheckDialog extends VersionedDialog {
    CheckDialog(long version) {
        super(version);
    }

    @Override
    protected final Now since(ChangedMeanwhile first) {
        CheckStanding theirs = first.theirs(CheckStanding.class);
        String state = getTranslation("vetting.state." + theirs.state());
        return new Now(theirs.version(), getTranslation("vetting.refused.changed-to", state));
    }
}
