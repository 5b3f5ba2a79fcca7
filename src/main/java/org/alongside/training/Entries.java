package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes candidates into a cohort. */
@Component
class Entries {
    private final Candidates candidates;
    private final Units units;
    private final Assessments assessments;
    private final CohortStaff staff;
    private final CurrentUser current;
    private final Clock clock;

    Entries(
            Candidates candidates,
            Units units,
            Assessments assessments,
            CohortStaff staff,
            CurrentUser current,
            Clock clock) {
        this.candidates = candidates;
        this.units = units;
        this.assessments = assessments;
        this.staff = staff;
        this.current = current;
        this.clock = clock;
    }

    CandidateId enter(Cohort cohort, PersonId person) {
        if (cohort.isClosed()) throw new Refused("training.refused.closed");
        enforceNobodyTeachesThemself(cohort, person);
        Optional<Candidate> known = candidates.findByCohortAndPerson(cohort.id(), person);
        if (known.isPresent() && known.get().leftOn() == null) throw new Refused("training.refused.here-already");
        if (candidates.existsByPersonAndProgrammeAndUnderWay(person, cohort.programme(), true)) inAnother();
        try {
            if (known.isEmpty()) return begin(cohort, candidates.saveAndFlush(fresh(cohort, person)));
            known.get().comeBack();
            return candidates.saveAndFlush(known.get()).id();
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new Refused("training.refused.two-cohorts");
        }
    }

    /** They are entered for every unit of the version that the cohort began with. */
    private CandidateId begin(Cohort cohort, Candidate candidate) {
        units.findByVersionOrderByNumber(cohort.programmeVersion())
                .forEach(unit -> assessments.save(
                        new Assessment(new AssessmentId(Ids.next(clock)), candidate, unit.id(), clock.instant())));
        return candidate.id();
    }

    private static void inAnother() {
        throw new Refused("training.refused.two-cohorts");
    }

    private Candidate fresh(Cohort cohort, PersonId person) {
        return new Candidate(
                new CandidateId(Ids.next(clock)),
                cohort,
                person,
                LocalDate.now(clock),
                current.get().user());
    }

    private void enforceNobodyTeachesThemself(Cohort cohort, PersonId person) {
        Set<UserId> all = new HashSet<>(cohort.trainers());
        if (cohort.verifier() != null) all.add(cohort.verifier());
        if (staff.anyIs(all, person)) throw new Refused("training.refused.g9-self");
    }

    /** G9, when the staff of a cohort changes that has candidates already. */
    void enforceNobodyTeachesThemself(Cohort cohort, Set<UserId> trainers, @Nullable UserId verifier) {
        Set<UserId> fresh = new HashSet<>(trainers);
        if (verifier != null) fresh.add(verifier);
        fresh.removeAll(cohort.trainers());
        if (fresh.isEmpty()) return;
        if (candidates.findByCohort(cohort.id()).stream().anyMatch(one -> staff.anyIs(fresh, one.person())))
            throw new Refused("training.refused.g9-self");
    }
}
