package org.alongside.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One candidate and one unit, with all that a decision needs.
 *
 * @param hold why the evidence is kept beyond its time; null when it is not
 * @param assesses the reader may take evidence and decide
 * @param verifies the reader may confirm or return it, or answer an appeal
 */
public record UnitDetails(
        PersonId person,
        String name,
        LocalDate joinedOn,
        UnitRow unit,
        UnitState state,
        Instant since,
        @Nullable String assessor,
        @Nullable LocalDate decidedOn,
        @Nullable String feedback,
        @Nullable SampleReason sampledWhy,
        @Nullable String verifier,
        @Nullable String action,
        List<EvidenceRow> evidence,
        List<AppealRow> appeals,
        List<UnitMoveRow> history,
        @Nullable EvidenceHold hold,
        boolean assesses,
        boolean verifies,
        long version) {
    public boolean hasOpenAppeal() {
        return appeals.stream().anyMatch(appeal -> appeal.state() == AppealState.OPEN);
    }
}
