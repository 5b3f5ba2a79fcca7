package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accounts.Acting;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.training.AppealService;
import org.alongside.training.AssessmentService;
import org.alongside.training.AttendanceMark;
import org.alongside.training.CandidateRow;
import org.alongside.training.CohortId;
import org.alongside.training.CohortService;
import org.alongside.training.DecisionMade;
import org.alongside.training.EvidenceData;
import org.alongside.training.EvidenceHoldService;
import org.alongside.training.EvidenceKind;
import org.alongside.training.EvidenceService;
import org.alongside.training.RegisterService;
import org.alongside.training.RegisterSheet;
import org.alongside.training.SessionRow;
import org.alongside.training.UnitId;
import org.alongside.training.UnitRow;
import org.alongside.training.UnitState;
import org.alongside.training.VerificationService;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What happens in the invented cohorts: people come, show what they can, and are told how they stand. */
@Component
@Profile("demo")
class Evenings {
    /** The first who is not competent yet in the second unit. */
    private static final int ASKS = 3;

    private static final List<String> SEEN = List.of(
            "Sat with somebody who was new, asked how they were, and listened without hurrying.",
            "Made a plan in three steps with a partner, and came back to it a week later.",
            "Explained the limits of confidence in their own words.");
    private static final String GOOD = "Clear, kind and on time. Keep asking open questions.";
    private static final String VISIT = "The awarding body looks at a few folders at its next visit.";
    private static final String THEY_RANG =
            "They rang: the dates are in the second copy of the plan, which was not with the evidence.";
    private static final String NOT_YET = "The plan has no dates yet. Add them, and hand it in again.";

    private final CohortService cohorts;
    private final RegisterService registers;
    private final AssessmentService assessments;
    private final EvidenceService evidence;
    private final VerificationService verification;
    private final EvidenceHoldService holds;
    private final AppealService appeals;
    private final Acting acting;
    private final DemonstrationClock clock;

    Evenings(
            CohortService cohorts,
            RegisterService registers,
            AssessmentService assessments,
            EvidenceService evidence,
            VerificationService verification,
            EvidenceHoldService holds,
            AppealService appeals,
            Acting acting,
            DemonstrationClock clock) {
        this.cohorts = cohorts;
        this.registers = registers;
        this.assessments = assessments;
        this.evidence = evidence;
        this.verification = verification;
        this.holds = holds;
        this.appeals = appeals;
        this.acting = acting;
        this.clock = clock;
    }

    /** Everybody has every unit, the sample is confirmed and closed; the evidence of one is kept for a visit. */
    void finish(CohortId cohort, UserId trainer, UserId verifier, Instant now) {
        clock.set(now.minus(Duration.ofDays(7)));
        acting.as(trainer, () -> {
            keep(cohort, 0);
            for (PersonId person : people(cohort)) units(cohort).forEach(unit -> decided(cohort, person, unit, true));
        });
        acting.as(verifier, () -> {
            verification.choose(cohort);
            confirm(cohort, 1000);
            verification.close(cohort);
            holds.keep(cohort, verification.sample(cohort).getFirst().person(), VISIT);
        });
    }

    /** The last register is not kept, some evidence waits, and so do a part of the sample and somebody who asks for another look. */
    void halfWay(CohortId cohort, UserId trainer, UserId verifier, UserId coordinator, Instant now) {
        clock.set(now.minus(Duration.ofDays(12)));
        List<UnitId> units = new ArrayList<>();
        List<PersonId> people = new ArrayList<>();
        acting.as(trainer, () -> {
            units.addAll(units(cohort));
            people.addAll(people(cohort));
            people.forEach(person -> decided(cohort, person, units.getFirst(), true));
            for (int i = 0; i < people.size(); i++) decided(cohort, people.get(i), units.get(1), i % 5 != ASKS);
        });
        acting.as(verifier, () -> {
            verification.choose(cohort);
            confirm(cohort, 1);
        });
        clock.set(now.minus(Duration.ofDays(5)));
        acting.as(trainer, () -> {
            for (int i = 0; i < people.size(); i += 2) handedIn(cohort, people.get(i), units.get(2));
            for (int i = 1; i < people.size(); i += 3) seen(cohort, people.get(i), units.get(3));
        });
        acting.as(
                coordinator,
                () -> people.stream()
                        .skip(ASKS)
                        .findFirst()
                        .ifPresent(one -> appeals.openFor(one, cohort, units.get(1), THEY_RANG)));
        clock.set(now);
        acting.as(trainer, () -> keep(cohort, 1));
    }

    /** Marks everybody for all sessions that are over but the last {@code open}. */
    private void keep(CohortId cohort, int open) {
        RegisterSheet sheet = registers.sheet(cohort, PageRequest.of(0, 50));
        List<SessionRow> over =
                sheet.sessions().stream().filter(SessionRow::over).toList();
        for (int s = 0; s < over.size() - open; s++)
            for (int r = 0; r < sheet.rows().size(); r++)
                registers.mark(cohort, over.get(s).id(), sheet.rows().get(r).id(), mark(s, r), 0);
    }

    private static AttendanceMark mark(int session, int row) {
        return switch ((session * 5 + row * 3) % 17) {
            case 4 -> AttendanceMark.LATE;
            case 9 -> AttendanceMark.APOLOGIES;
            case 12 -> row % 4 == 1 ? AttendanceMark.ABSENT : AttendanceMark.LEFT_EARLY;
            default -> AttendanceMark.PRESENT;
        };
    }

    private void decided(CohortId cohort, PersonId person, UnitId unit, boolean competent) {
        handedIn(cohort, person, unit);
        long version = assessments.details(cohort, person, unit).version();
        assessments.decide(
                cohort, person, unit, new DecisionMade(competent, competent ? GOOD : NOT_YET, today(), version));
    }

    private void handedIn(CohortId cohort, PersonId person, UnitId unit) {
        seen(cohort, person, unit);
        assessments.submit(cohort, person, unit);
    }

    private void seen(CohortId cohort, PersonId person, UnitId unit) {
        String words = SEEN.get(Math.floorMod(unit.hashCode() + person.hashCode(), SEEN.size()));
        evidence.add(cohort, person, unit, new EvidenceData(EvidenceKind.OBSERVATION, today(), words), null);
    }

    private void confirm(CohortId cohort, int most) {
        verification.sample(cohort).stream()
                .filter(row -> row.state() == UnitState.SAMPLED)
                .limit(most)
                .forEach(row -> verification.confirm(
                        cohort,
                        row.person(),
                        row.unit().id(),
                        assessments
                                .details(cohort, row.person(), row.unit().id())
                                .version()));
    }

    private List<PersonId> people(CohortId cohort) {
        return cohorts.candidates(cohort, PageRequest.of(0, 50)).stream()
                .map(CandidateRow::person)
                .toList();
    }

    private List<UnitId> units(CohortId cohort) {
        return assessments.units(cohort).stream().map(UnitRow::id).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
