package org.alongside.disclosure;

import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on a self-disclosure, or proposed to a second person.
 *
 * @param words what the person reads; may be empty for a plain yes
 * @param second who decides with us, where two do; else null
 */
public record ProposalData(
        Suitability what, String words, @Nullable UserId second, long version) {
    /** Says nothing of the words, so that no log holds them. */
    @Override
    public String toString() {
        return "ProposalData";
    }
}
