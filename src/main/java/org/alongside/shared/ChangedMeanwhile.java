package org.alongside.shared;

import java.io.Serializable;

/** Somebody saved the same thing first. Carries what they saved, so that it can be shown beside what was typed. */
public class ChangedMeanwhile extends RuntimeException {
    private final transient Object theirs;

    public ChangedMeanwhile(Serializable theirs) {
        super("changed meanwhile");
        this.theirs = theirs;
    }

    /** The editable fields as they now stand, with the version to save over. */
    public <T extends Record> T theirs(Class<T> data) {
        return data.cast(theirs);
    }
}
