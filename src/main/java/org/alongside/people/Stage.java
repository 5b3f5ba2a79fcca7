package org.alongside.people;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/**
 * Where somebody is on the journey: one stage at a time; checks, clearance, training and supervision are threads beside it.
 *
 * <p>The legal moves stand in one table. On hold and suspended lead back to where the person was, which the journey remembers.
 */
public enum Stage {
    INVITED,
    DRAFT,
    SUBMITTED,
    SHORTLISTED,
    INTERVIEW,
    OFFERED,
    ONBOARDING,
    READY,
    ACTIVE,
    PAID,
    ON_HOLD,
    SUSPENDED,
    WITHDRAWN,
    DECLINED,
    LEFT;

    private static final Map<Stage, Set<Stage>> MOVES = Map.ofEntries(
            entry(INVITED, EnumSet.of(DRAFT, WITHDRAWN)),
            entry(DRAFT, EnumSet.of(SUBMITTED, WITHDRAWN)),
            entry(SUBMITTED, EnumSet.of(SHORTLISTED, ON_HOLD, WITHDRAWN, DECLINED)),
            entry(SHORTLISTED, EnumSet.of(INTERVIEW, ON_HOLD, WITHDRAWN, DECLINED)),
            entry(INTERVIEW, EnumSet.of(OFFERED, ON_HOLD, WITHDRAWN, DECLINED)),
            entry(OFFERED, EnumSet.of(ONBOARDING, ON_HOLD, WITHDRAWN, DECLINED)),
            entry(ONBOARDING, EnumSet.of(READY, ON_HOLD, WITHDRAWN, DECLINED)),
            entry(READY, EnumSet.of(ACTIVE, ON_HOLD, WITHDRAWN, LEFT)),
            entry(ACTIVE, EnumSet.of(PAID, SUSPENDED, LEFT)),
            entry(PAID, EnumSet.of(SUSPENDED, LEFT)),
            entry(
                    ON_HOLD,
                    EnumSet.of(SUBMITTED, SHORTLISTED, INTERVIEW, OFFERED, ONBOARDING, READY, WITHDRAWN, DECLINED)),
            entry(SUSPENDED, EnumSet.of(ACTIVE, PAID, LEFT)),
            entry(WITHDRAWN, EnumSet.of(SUBMITTED, SHORTLISTED, INTERVIEW, OFFERED, ONBOARDING, READY)),
            entry(DECLINED, EnumSet.noneOf(Stage.class)),
            entry(LEFT, EnumSet.noneOf(Stage.class)));

    private static final Set<Stage> ENDED = EnumSet.of(WITHDRAWN, DECLINED, LEFT);

    /** Whether the table has a move from here to {@code next}. */
    public boolean leadsTo(Stage next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws Refused when the table has no such move */
    Stage to(Stage next) {
        if (!leadsTo(next)) throw new Refused("people.refused.move");
        return next;
    }

    /** Nobody has to do anything for a person here. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** A stage that remembers where the person was, and leads back there. */
    boolean isPause() {
        return this == ON_HOLD || this == SUSPENDED || this == WITHDRAWN;
    }
}
