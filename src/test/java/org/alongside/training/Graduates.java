package org.alongside.training;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Large groups that have completed the award, for trials: written to the tables at once, where services would take minutes. */
@Component
public class Graduates {
    private final InTraining training;
    private final Somebody somebody;
    private final Applicants applicants;
    private final Cohorts cohorts;
    private final Units units;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Graduates(
            InTraining training,
            Somebody somebody,
            Applicants applicants,
            Cohorts cohorts,
            Units units,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.training = training;
        this.somebody = somebody;
        this.applicants = applicants;
        this.cohorts = cohorts;
        this.units = units;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A group of the award of seven units, its sampling closed. Leaves a manager signed in. */
    public CohortId of(AreaId area, List<String> names) {
        UserId trainer = training.staff(Role.TRAINER, area);
        UserId verifier = training.staff(Role.INTERNAL_VERIFIER, area);
        somebody.signsInAs(Role.MANAGER, area);
        CohortId id = training.aCohort(training.theAward(), area, trainer, verifier);
        List<PersonId> people = names.stream()
                .map(name -> applicants.anApplicant(somebody.organisation(), name, area))
                .toList();
        transaction.executeWithoutResult(status -> {
            Cohort cohort = cohorts.held(id).orElseThrow();
            List<UnitRow> all = units.rows(cohort.programmeVersion());
            people.forEach(person -> graduate(cohort, person, all, trainer));
            cohort.close(LocalDate.now(clock), verifier);
        });
        return id;
    }

    private void graduate(Cohort cohort, PersonId person, List<UnitRow> all, UserId trainer) {
        LocalDate today = LocalDate.now(clock);
        Candidate candidate = new Candidate(new CandidateId(Ids.next(clock)), cohort, person, today, trainer);
        entities.persist(candidate);
        String number = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
        entities.persist(new HeldNumber(person, cohort.organisation(), number, "trial-" + number));
        all.forEach(unit -> entities.persist(competent(candidate, unit.id(), trainer)));
        candidate.move(AwardProgress.UNITS_COMPLETE, AwardProgress.Mover.DECISIONS, today);
        candidate.move(AwardProgress.SAMPLING_CLOSED, AwardProgress.Mover.VERIFIER, today);
    }

    private Assessment competent(Candidate candidate, UnitId unit, UserId trainer) {
        Assessment made = new Assessment(new AssessmentId(Ids.next(clock)), candidate, unit, clock.instant());
        made.move(UnitState.IN_PROGRESS, UnitState.Mover.ASSESSOR, clock.instant());
        made.move(UnitState.EVIDENCE_SUBMITTED, UnitState.Mover.ASSESSOR, clock.instant());
        made.decide(UnitState.COMPETENT, "Well done.", trainer, LocalDate.now(clock), clock.instant());
        return made;
    }
}
