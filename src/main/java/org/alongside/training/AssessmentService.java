package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on units, by those who teach the cohort. */
@Service
public class AssessmentService {
    private final OwnCohorts own;
    private final Roster roster;
    private final Assessments assessments;
    private final AllEvidence evidence;
    private final UnitFiles files;
    private final Units units;
    private final Attendances attendances;
    private final UnitTurns turns;
    private final CohortStaff staff;
    private final CurrentUser current;
    private final Clock clock;

    AssessmentService(
            OwnCohorts own,
            Roster roster,
            Assessments assessments,
            AllEvidence evidence,
            UnitFiles files,
            Units units,
            Attendances attendances,
            UnitTurns turns,
            CohortStaff staff,
            CurrentUser current,
            Clock clock) {
        this.own = own;
        this.roster = roster;
        this.assessments = assessments;
        this.evidence = evidence;
        this.files = files;
        this.units = units;
        this.attendances = attendances;
        this.turns = turns;
        this.staff = staff;
        this.current = current;
        this.clock = clock;
    }

    /** The units of a cohort, in their order. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public List<UnitRow> units(CohortId id) {
        return units.rows(own.toSee(id).programmeVersion());
    }

    /** A page of candidates and units, by name: a handful of queries, however many there are. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public List<UnitsRow> grid(CohortId id, Pageable page) {
        List<Roster.Named> some = roster.staying(own.toSee(id)).stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
        List<CandidateId> ids = some.stream().map(one -> one.candidate().id()).toList();
        if (ids.isEmpty()) return List.of();
        Map<CandidateId, Map<UnitId, UnitState>> cells = assessments.cells(ids).stream()
                .collect(Collectors.groupingBy(
                        Assessments.Cell::candidate,
                        Collectors.toMap(Assessments.Cell::unit, Assessments.Cell::state)));
        Map<CandidateId, List<AttendanceMark>> came = attendances.of(ids).stream()
                .collect(Collectors.groupingBy(
                        Attendances.Came::candidate, Collectors.mapping(Attendances.Came::mark, Collectors.toList())));
        return some.stream()
                .map(one -> row(one, cells, came.getOrDefault(one.candidate().id(), List.of())))
                .toList();
    }

    private static UnitsRow row(
            Roster.Named one, Map<CandidateId, Map<UnitId, UnitState>> cells, List<AttendanceMark> marks) {
        Candidate candidate = one.candidate();
        int came = (int) marks.stream().filter(AttendanceMark::cameInPart).count();
        return new UnitsRow(
                candidate.id(),
                candidate.person(),
                one.name(),
                came,
                marks.size(),
                cells.getOrDefault(candidate.id(), Map.of()));
    }

    /** All about one candidate and one unit; a verifier’s reading is recorded. */
    @Reads(PersonalData.EVIDENCE)
    @Transactional(readOnly = true)
    public UnitDetails details(CohortId id, PersonId person, UnitId unit) {
        Cohort cohort = own.toSee(id);
        Roster.Named one = one(cohort, person);
        Assessment found =
                assessments.findByCandidateAndUnit(one.candidate().id(), unit).orElseThrow(NotFound::new);
        return files.of(cohort, one, found);
    }

    /** The trainer hands in what there is, or says that it is there on paper: it can be decided on from now on. */
    @Acts(Act.ASSESS)
    @Transactional
    public void submit(CohortId id, PersonId person, UnitId unit) {
        Candidate candidate = one(own.toTeach(id), person).candidate();
        Assessment found = turns.held(candidate.id(), unit);
        if (found.state() == UnitState.ENTERED) move(found, UnitState.IN_PROGRESS);
        if (!evidence.existsByAssessment(found.id())) throw new Refused("training.refused.no-evidence");
        move(found, UnitState.EVIDENCE_SUBMITTED);
    }

    /**
     * Decides: competent, or not yet with what is missing.
     *
     * @throws Refused when the day is before the person joined (or ahead), when it is oneself (G9), or when somebody was first
     */
    @Acts(Act.ASSESS)
    @Transactional
    public void decide(CohortId id, PersonId person, UnitId unit, DecisionMade made) {
        Cohort cohort = own.toTeach(id);
        Candidate candidate = one(cohort, person).candidate();
        UserId me = current.get().user();
        LocalDate today = LocalDate.now(clock);
        AssessmentRules.NOT_THEMSELF.enforce(staff.anyIs(List.of(me), person));
        AssessmentRules.WITHIN_THEIR_TIME.enforce(new AssessmentRules.Decision(made.on(), candidate.joinedOn(), today));
        AssessmentRules.NOT_YET_SAYS_WHY.enforce(made);
        Assessment found = turns.held(candidate.id(), unit, made.version());
        UnitState outcome = made.competent() ? UnitState.COMPETENT : UnitState.NOT_YET_COMPETENT;
        turns.take(
                found, made.feedback(), () -> found.decide(outcome, made.feedback(), me, made.on(), clock.instant()));
        if (outcome == UnitState.COMPETENT) sampleAgain(cohort, found);
    }

    /** What is in the sample stays in it; and what is decided once sampling is closed is looked at in any case. */
    private void sampleAgain(Cohort cohort, Assessment found) {
        if (!found.isInSample() && !cohort.isClosed()) return;
        turns.take(found, null, () -> found.sample(SampleReason.AFTER_CLOSING, clock.instant()));
    }

    private void move(Assessment found, UnitState to) {
        turns.take(found, null, () -> found.move(to, UnitState.Mover.ASSESSOR, clock.instant()));
    }

    private Roster.Named one(Cohort cohort, PersonId person) {
        return roster.of(cohort).stream()
                .filter(one -> one.candidate().person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
