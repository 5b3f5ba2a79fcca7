package org.alongside.supervision;

import org.alongside.people.SupervisorChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is planned is held by whoever looks after the person by then. */
@Component
class SupervisorFollows {
    private final Supervisions supervisions;

    SupervisorFollows(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @EventListener
    void on(SupervisorChanged changed) {
        supervisions
                .findByPersonAndState(changed.person(), SupervisionState.PLANNED)
                .ifPresent(one -> one.isTakenOverBy(changed.supervisor()));
    }
}
