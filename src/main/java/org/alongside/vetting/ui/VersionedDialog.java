package org.alongside.vetting.ui;

import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.AskDialog;
import org.alongside.vetting.CheckStanding;

/** Asks for what a move of a check needs; when a colleague moved it first, says so, keeps what was typed and can try again. */
abstract class VersionedDialog extends AskDialog {
    private long version;

    VersionedDialog(long version) {
        this.version = version;
    }

    /** @param version of the check as it was last seen */
    abstract boolean perform(long version);

    @Override
    protected final boolean perform() {
        try {
            return perform(version);
        } catch (ChangedMeanwhile first) {
            CheckStanding theirs = first.theirs(CheckStanding.class);
            version = theirs.version();
            String state = getTranslation("vetting.state." + theirs.state());
            error.show(getTranslation("vetting.refused.changed-to", state));
            return false;
        }
    }
}
