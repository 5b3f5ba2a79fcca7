package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cohorts, candidates and decisions for tests: inject it into any Spring test. */
@Component
public class InTraining {
    /** A Wednesday. */
    public static final LocalDate FIRST = LocalDate.of(2026, 9, 2);

    private final CatalogueService catalogue;
    private final CohortService cohorts;
    private final AssessmentService assessments;
    private final EvidenceService evidence;
    private final CandidateNumberService numbers;
    private final Somebody somebody;
    private final Clock clock;

    InTraining(
            CatalogueService catalogue,
            CohortService cohorts,
            AssessmentService assessments,
            EvidenceService evidence,
            CandidateNumberService numbers,
            Somebody somebody,
            Clock clock) {
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.assessments = assessments;
        this.evidence = evidence;
        this.numbers = numbers;
        this.somebody = somebody;
        this.clock = clock;
    }

    /** The award that comes with the program; whoever is signed in must know training. */
    public ProgrammeId theAward() {
        return catalogue.all().stream()
                .filter(row -> row.isAward() && row.name().startsWith("Accredited"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** An award of two units that no other test has. */
    public ProgrammeId anAwardOfTwoUnits() {
        ProgrammeData fresh = ProgrammeData.fresh(TrainingKind.AWARD);
        return catalogue.add(new ProgrammeData(
                TrainingKind.AWARD,
                "Award in Peer Listening",
                "Award " + UUID.randomUUID(),
                null,
                "",
                "",
                "",
                fresh.sessions(),
                fresh.minutes(),
                true,
                List.of(new UnitData("L-1", "Listening", "", "", ""), new UnitData("L-2", "Asking", "", "", "")),
                0,
                0));
    }

    public ProgrammeId aCourse() {
        ProgrammeData fresh = ProgrammeData.fresh(TrainingKind.COURSE);
        String name = "Course " + UUID.randomUUID();
        return catalogue.add(new ProgrammeData(
                TrainingKind.COURSE, name, name, null, "", "", "", 1, fresh.minutes(), true, List.of(), 0, 0));
    }

    /** Twelve Wednesday evenings from {@link #FIRST} on, made by whoever is signed in. */
    public CohortId aCohort(ProgrammeId of, AreaId area, UserId trainer, @Nullable UserId verifier) {
        return cohorts.create(of, data(area, Set.of(trainer), verifier), weekly(12));
    }

    public static CohortData data(AreaId area, Set<UserId> trainers, @Nullable UserId verifier) {
        return new CohortData("Mentoring award, autumn", area, "Seagate", trainers, verifier, 20, 0);
    }

    public static CohortPlan weekly(int sessions) {
        return new CohortPlan(FIRST, LocalTime.of(18, 0), 150, sessions, Set.of());
    }

    public List<UnitId> units(CohortId cohort) {
        return assessments.units(cohort).stream().map(UnitRow::id).toList();
    }

    /** Evidence is there and handed in; the trainer must be signed in. */
    public void handedIn(CohortId cohort, PersonId person, UnitId unit) {
        evidence.add(
                cohort,
                person,
                unit,
                new EvidenceData(EvidenceKind.OBSERVATION, LocalDate.now(clock), "They listened."),
                null);
        assessments.submit(cohort, person, unit);
    }

    public void decided(CohortId cohort, PersonId person, UnitId unit, boolean competent) {
        handedIn(cohort, person, unit);
        decide(cohort, person, unit, competent);
    }

    public void decide(CohortId cohort, PersonId person, UnitId unit, boolean competent) {
        assessments.decide(
                cohort,
                person,
                unit,
                new DecisionMade(
                        competent,
                        "Well done.",
                        LocalDate.now(clock),
                        assessments.details(cohort, person, unit).version()));
    }

    public void competentInAll(CohortId cohort, PersonId person) {
        units(cohort).forEach(unit -> decided(cohort, person, unit, true));
    }

    /** Nine digits that nobody else has. */
    public void hasANumber(PersonId person) {
        numbers.keep(person, String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)));
    }

    /** Somebody of this role, without signing in as them. */
    public UserId staff(Role role, AreaId... areas) {
        return somebody.signsInAs(role, areas).user();
    }
}
