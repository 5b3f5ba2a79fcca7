package org.alongside.progression;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;

/** What must hold of a review. That nobody decides on themself stands in the table of permissions and in who can be on a panel (G9). */
final class ReviewRules {
    static final int LEAST = 2;

    private ReviewRules() {}

    static void panel(Set<UserId> panel, Set<UserId> possible, UserId me) {
        if (panel.size() < LEAST) throw new Refused("progression.refused.panel-small", LEAST);
        if (!possible.containsAll(panel)) throw new Refused("progression.refused.panel");
        if (!panel.contains(me)) throw new Refused("progression.refused.panel-me");
    }

    /** Whoever was on the panel says what it decided, with a reason for each criterion. */
    static void decision(Review review, DecisionData decision, Set<CriterionKind> asked, UserId me) {
        if (!review.panelIds().contains(me)) throw new Refused("progression.refused.not-on-panel");
        Set<CriterionKind> said = EnumSet.noneOf(CriterionKind.class);
        decision.reasons().forEach(reason -> {
            if (reason.words().isBlank()) throw new Refused("progression.refused.reason-missing");
            said.add(reason.kind());
        });
        if (!said.containsAll(asked)) throw new Refused("progression.refused.reason-missing");
        if (decision.words().isBlank()) throw new Refused("progression.refused.words-missing");
    }
}
