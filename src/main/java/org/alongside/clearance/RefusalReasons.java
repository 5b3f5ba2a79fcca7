package org.alongside.clearance;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Why a prison said no is kept for twelve months after we entered it; the outcome stays with the file (domain, section 6). */
@Component
class RefusalReasons implements RetentionRule {
    static final Period KEPT = Period.ofMonths(12);

    private final Clearances clearances;
    private final ClearanceMoves moves;

    RefusalReasons(Clearances clearances, ClearanceMoves moves) {
        this.clearances = clearances;
        this.moves = moves;
    }

    @Override
    public String name() {
        return "reasons of prisons";
    }

    @Override
    public Period keeps() {
        return KEPT;
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        Set<PersonId> nobody = Set.of(new PersonId(new UUID(0, 0)));
        List<Clearance> old = clearances.refusedBefore(before, held.isEmpty() ? nobody : held, Limit.of(batch));
        old.forEach(clearance -> {
            clearance.forgetWhy();
            moves.deleteOf(
                    clearance.id().id(),
                    List.of(ClearanceState.REFERRED.name(), ClearanceState.RECONSIDERATION.name()));
        });
        return old.size();
    }
}
