package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence that is kept beyond its three weeks, because its verifier says so (A16). */
@Service
public class EvidenceHoldService {
    private static final int LONGEST = 1000;

    private final OwnCohorts own;
    private final Candidates candidates;
    private final CurrentUser current;
    private final Clock clock;

    EvidenceHoldService(OwnCohorts own, Candidates candidates, CurrentUser current, Clock clock) {
        this.own = own;
        this.candidates = candidates;
        this.current = current;
        this.clock = clock;
    }

    /**
     * All that somebody handed in for this award is kept from now on; said again, the new reason holds.
     *
     * @throws Refused without a reason
     */
    @Acts(Act.VERIFY)
    @Transactional
    public void keep(CohortId cohort, PersonId person, String why) {
        if (why.isBlank() || why.length() > LONGEST) throw new Refused("training.refused.hold-why", LONGEST);
        candidate(cohort, person).keepEvidence(why.strip(), current.get().user(), LocalDate.now(clock));
    }

    /** It is removed when its time is over. */
    @Acts(Act.VERIFY)
    @Transactional
    public void letGo(CohortId cohort, PersonId person) {
        candidate(cohort, person).letEvidenceGo();
    }

    private Candidate candidate(CohortId cohort, PersonId person) {
        own.toVerify(cohort);
        return candidates
                .findByCohortAndPerson(cohort, person)
                .flatMap(one -> candidates.held(one.id()))
                .orElseThrow(NotFound::new);
    }
}
