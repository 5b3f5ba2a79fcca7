package org.alongside.training;

import java.io.Serializable;

/**
 * One line of the catalogue.
 *
 * @param name the discreet description: what everybody may read
 */
public record ProgrammeRow(ProgrammeId id, TrainingKind kind, String name, int number, boolean inUse, boolean induction)
        implements Serializable {
    public boolean isAward() {
        return kind == TrainingKind.AWARD;
    }
}
