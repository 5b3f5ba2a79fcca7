package org.alongside.mentoring;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** Whether an expense was paid back. The legal moves stand in one table: what was said can be put right. */
public enum ExpenseState {
    WAITING,
    PAID;

    private static final Map<ExpenseState, Set<ExpenseState>> MOVES =
            Map.of(WAITING, Set.of(PAID), PAID, Set.of(WAITING));

    /** Whether the table has a move from here to {@code next}. */
    public boolean leadsTo(ExpenseState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws Refused when the table has no such move */
    ExpenseState to(ExpenseState next) {
        if (!leadsTo(next)) throw new Refused("mentoring.refused.expense-move");
        return next;
    }
}
