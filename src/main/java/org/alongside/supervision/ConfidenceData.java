package org.alongside.supervision;

import java.io.Serializable;

/** What is written in confidence, with the version to save over. */
public record ConfidenceData(String words, long version) implements Serializable {
    /** Nothing of what was written, so that no log holds it. */
    @Override
    public String toString() {
        return "ConfidenceData[]";
    }
}
