package org.alongside.disclosure.ui;

import org.alongside.disclosure.DisclosureStanding;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.AskDialog;

/** Asks for what a move needs; when somebody moved it first, says so, keeps what was typed and can try again. */
abstract class MovedMeanwhileDialog extends AskDialog {
    private long version;

    MovedMeanwhileDialog(long version) {
        this.version = version;
    }

    /** @param version as it was last seen */
    abstract boolean perform(long version);

    @Override
    protected final boolean perform() {
        try {
            return perform(version);
        } catch (ChangedMeanwhile first) {
            DisclosureStanding theirs = first.theirs(DisclosureStanding.class);
            version = theirs.version();
            String state = getTranslation("disclosure.state." + theirs.state());
            error.show(getTranslation("disclosure.refused.changed-to", state));
            return false;
        }
    }
}
