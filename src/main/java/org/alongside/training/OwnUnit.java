package org.alongside.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit as its candidate sees it. */
public record OwnUnit(
        UnitRow unit,
        UnitState state,
        @Nullable String feedback,
        @Nullable LocalDate decidedOn,
        @Nullable AppealRow appeal) {
    public boolean hasOpenAppeal() {
        return appeal != null && appeal.state() == AppealState.OPEN;
    }
}
