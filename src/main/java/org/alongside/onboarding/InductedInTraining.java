package org.alongside.onboarding;

import java.time.Clock;
import org.alongside.training.InductionCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever completes the induction as a course has come to the induction: nobody is asked twice. */
@Component
class InductedInTraining {
    private final Inductions inductions;
    private final Clock clock;

    InductedInTraining(Inductions inductions, Clock clock) {
        this.inductions = inductions;
        this.clock = clock;
    }

    /** In the transaction of the completion; the day that is known already stays. */
    @EventListener
    void on(InductionCompleted course) {
        if (inductions.findById(course.person()).isPresent()) return;
        inductions.save(
                new Induction(course.person(), course.organisation(), course.on(), course.by(), clock.instant()));
    }
}
