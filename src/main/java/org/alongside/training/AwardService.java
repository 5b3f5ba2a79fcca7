package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How candidates stand with an award, for the module that makes certificates; and what has become of their claims. */
@Service
public class AwardService {
    private final Candidates candidates;
    private final Cohorts cohorts;
    private final AwardStandings standings;
    private final CurrentUser current;
    private final Clock clock;

    AwardService(Candidates candidates, Cohorts cohorts, AwardStandings standings, CurrentUser current, Clock clock) {
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.standings = standings;
        this.current = current;
        this.clock = clock;
    }

    /** One candidate; empty for none of this organisation, and for a course. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<AwardStanding> standing(OrganisationId organisation, CandidateId id) {
        return candidates
                .findById(id)
                .filter(one -> one.organisation().equals(organisation))
                .flatMap(one -> cohorts.findByOrganisationAndId(organisation, one.cohort())
                        .flatMap(cohort ->
                                standings.of(cohort, List.of(one)).stream().findFirst()));
    }

    /** Some of the candidates of a cohort, in any order: a handful of queries, however many they are. */
    @ForModules
    @Transactional(readOnly = true)
    public List<AwardStanding> standings(OrganisationId organisation, CohortId id, Collection<CandidateId> some) {
        Cohort cohort = cohorts.findByOrganisationAndId(organisation, id).orElseThrow(NotFound::new);
        return standings.of(cohort, candidates.findByCohortAndIdIn(id, some));
    }

    /** Everything that somebody is or was entered for, the newest last. */
    @ForModules
    @Transactional(readOnly = true)
    public List<AwardStanding> standings(PersonId person) {
        return candidates.findByPersonOrderById(person).stream()
                .flatMap(one -> standing(one.organisation(), one.id()).stream())
                .toList();
    }

    /**
     * Our certificates were issued on that day. Two who press at once: the second finds it issued.
     *
     * @throws Refused while something is missing (G10), and when one is issued already
     */
    @ForModules
    @Transactional
    public void issued(OrganisationId organisation, Collection<CandidateId> ids, LocalDate on) {
        if (ids.isEmpty()) return;
        List<Candidate> all = candidates.held(ids).stream()
                .filter(one -> one.organisation().equals(organisation))
                .toList();
        if (all.size() < ids.size()) throw new NotFound();
        standings.enforce(all);
        all.forEach(one -> one.move(AwardProgress.CERTIFICATE_ISSUED, AwardProgress.Mover.MANAGER, on));
    }

    /** Our certificate was revoked and no other takes its place: it may be issued again once that is right. */
    @ForModules
    @Transactional
    public void revoked(OrganisationId organisation, CandidateId id, LocalDate on) {
        held(organisation, id).move(AwardProgress.SAMPLING_CLOSED, AwardProgress.Mover.MANAGER, on);
    }

    /** The award was claimed at its awarding body on that day. */
    @ActsOn(Act.CLAIM_AWARDS)
    @Transactional
    public void claim(PersonId person, CandidateId id, LocalDate on) {
        own(person, id).claim(ClaimState.CLAIMED, checked(on));
    }

    /** The awarding body’s own certificate came. */
    @ActsOn(Act.CLAIM_AWARDS)
    @Transactional
    public void received(PersonId person, CandidateId id, String number, LocalDate on) {
        if (number.isBlank() || number.length() > 60) throw new Refused("training.refused.received-number");
        own(person, id).receive(number.strip(), checked(on));
    }

    private LocalDate checked(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) throw new Refused("training.refused.ahead");
        return on;
    }

    private Candidate own(PersonId person, CandidateId id) {
        Candidate candidate = held(current.get().organisation(), id);
        if (!candidate.person().equals(person)) throw new NotFound();
        if (!candidate.progress().isComplete()) throw new Refused("training.refused.not-complete");
        return candidate;
    }

    private Candidate held(OrganisationId organisation, CandidateId id) {
        return candidates
                .held(id)
                .filter(one -> one.organisation().equals(organisation))
                .orElseThrow(NotFound::new);
    }
}
