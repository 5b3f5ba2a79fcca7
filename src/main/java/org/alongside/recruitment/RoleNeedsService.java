package org.alongside.recruitment;

import java.util.List;
import org.alongside.accounts.ForModules;
import org.alongside.people.Stage;
import org.alongside.people.TakenOnService;
import org.alongside.people.ThreadMoved;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets everybody know, person by person, that a role needs something else from now on. */
@Service
public class RoleNeedsService {
    private final Opportunities opportunities;
    private final TakenOnService people;
    private final ApplicationEventPublisher events;

    RoleNeedsService(Opportunities opportunities, TakenOnService people, ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.people = people;
        this.events = events;
    }

    /** Begins what is new for those who were taken on already; whoever has everything by now becomes ready. */
    @ForModules
    @Transactional
    public void changed(OrganisationId here, RoleProfileId role) {
        List<OpportunityId> of = opportunities.idsOf(here, role);
        people.takenOn(of).forEach((person, stage) -> {
            boolean gettingReady = stage == Stage.ONBOARDING || stage == Stage.READY;
            events.publishEvent(new RoleNeedsChanged(here, person, role, gettingReady));
            events.publishEvent(new ThreadMoved(here, person));
        });
    }
}
