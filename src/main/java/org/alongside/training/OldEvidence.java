package org.alongside.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Evidence whose time is over: three weeks past the day on which the award was complete, unless a sample, a claim, an appeal or a hold
 * is open (A16). Decisions stay.
 */
@Component
class OldEvidence implements RetentionRule {
    private final AllEvidence evidence;
    private final EvidenceFiles files;
    private final Clock clock;

    OldEvidence(AllEvidence evidence, EvidenceFiles files, Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessment evidence";
    }

    @Override
    public Period keeps() {
        return Period.ofWeeks(3);
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        LocalDate due = LocalDate.ofInstant(before, clock.getZone());
        Set<PersonId> nobody = held.isEmpty() ? Set.of(new PersonId(new UUID(0, 0))) : held;
        List<CandidateId> over = evidence.due(due, nobody, Limit.of(batch));
        if (over.isEmpty()) return 0;
        files.deleteOf(over);
        evidence.deleteOf(over);
        return over.size();
    }
}
