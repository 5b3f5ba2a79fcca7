package org.alongside.progression;

import java.util.HashSet;
import java.util.List;
import org.alongside.shared.Refused;

/** What must hold of the criteria that a manager writes. */
final class CriteriaRules {
    private static final int MOST = 12;

    private CriteriaRules() {}

    static List<Criterion> checked(List<Criterion> asked) {
        if (asked.stream().noneMatch(one -> one.kind() == CriterionKind.MONTHS_ACTIVE))
            throw new Refused("progression.refused.no-months");
        if (asked.stream().noneMatch(one -> one.kind().isTheLeads())) throw new Refused("progression.refused.no-lead");
        if (asked.size() > MOST || new HashSet<>(asked).size() < asked.size())
            throw new Refused("progression.refused.criteria", MOST);
        asked.forEach(CriteriaRules::check);
        return asked;
    }

    private static void check(Criterion one) {
        CriterionKind kind = one.kind();
        boolean within = one.target() >= kind.least() && one.target() <= kind.most();
        if (!within) throw new Refused("progression.refused.target." + kind, kind.least(), kind.most());
        if ((kind == CriterionKind.TRAINING) != (one.programme() != null))
            throw new Refused("progression.refused.programme");
    }
}
