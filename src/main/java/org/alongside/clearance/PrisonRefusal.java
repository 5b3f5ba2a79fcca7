package org.alongside.clearance;

import java.io.Serializable;

/**
 * What the prison’s letter says beside the no. Sealed, and gone twelve months later.
 *
 * @param decidedBy who at the prison decided
 * @param reconsiderationAsked whether we asked them to look again
 */
public record PrisonRefusal(RefusalReason reason, String words, String decidedBy, boolean reconsiderationAsked)
        implements Serializable {
    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "PrisonRefusal[]";
    }
}
