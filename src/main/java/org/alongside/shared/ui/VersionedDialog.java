package org.alongside.shared.ui;

import org.alongside.shared.ChangedMeanwhile;

/** Asks for what a move needs; when a colleague moved it first, says so, keeps what was typed and can try again. */
public abstract class VersionedDialog extends AskDialog {
    private long version;

    /** @param version as it was last seen */
    protected VersionedDialog(long version) {
        this.version = version;
    }

    /** How it stands since a colleague moved it: the version to try again over, and a sentence that says so. */
    public record Now(long version, String words) {}

    /** Does it over this version, as {@link AskDialog#perform()} does. */
    protected abstract boolean perform(long version);

    protected abstract Now since(ChangedMeanwhile first);

    @Override
    protected final boolean perform() {
        try {
            return perform(version);
        } catch (ChangedMeanwhile first) {
            Now now = since(first);
            version = now.version();
            error.show(now.words());
            return false;
        }
    }
}
