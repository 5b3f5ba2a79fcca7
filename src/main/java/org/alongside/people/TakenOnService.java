package org.alongside.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alongside.accounts.ForModules;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who said yes to our offer and are still with us. */
@Service
public class TakenOnService {
    private static final Set<Stage> WITH_US = EnumSet.of(Stage.ONBOARDING, Stage.READY, Stage.ACTIVE, Stage.PAID);
    private static final Set<Stage> PAUSED = EnumSet.of(Stage.ON_HOLD, Stage.SUSPENDED);

    private final Journeys journeys;

    TakenOnService(Journeys journeys) {
        this.journeys = journeys;
    }

    /** Each with where they are, or where they come back to, for the module that changes what they need. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<PersonId, Stage> takenOn(Collection<OpportunityId> opportunities) {
        Map<PersonId, Stage> found = new LinkedHashMap<>();
        if (opportunities.isEmpty()) return found;
        journeys.takenOn(opportunities, WITH_US, PAUSED).forEach(one -> found.put(one.person(), whereTheyAre(one)));
        return found;
    }

    private static Stage whereTheyAre(Journey journey) {
        Stage before = journey.before();
        return before == null ? journey.stage() : before;
    }
}
