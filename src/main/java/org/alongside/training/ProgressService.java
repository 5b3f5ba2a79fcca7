package org.alongside.training;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far people are: for those who work with them, and in detail for themself. */
@Service
public class ProgressService {
    private final Candidates candidates;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Units units;
    private final TrainingSessions sessions;
    private final Attendances attendances;
    private final Assessments assessments;
    private final Appeals appeals;
    private final Completions completions;
    private final Clock clock;

    ProgressService(
            Candidates candidates,
            Cohorts cohorts,
            Programmes programmes,
            ProgrammeVersions versions,
            Units units,
            TrainingSessions sessions,
            Attendances attendances,
            Assessments assessments,
            Appeals appeals,
            Completions completions,
            Clock clock) {
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.versions = versions;
        this.units = units;
        this.sessions = sessions;
        this.attendances = attendances;
        this.assessments = assessments;
        this.appeals = appeals;
        this.completions = completions;
        this.clock = clock;
    }

    /** How far somebody is, without decisions or feedback. */
    @Reads(PersonalData.TRAINING_PROGRESS)
    @Transactional(readOnly = true)
    public List<TrainingProgress> progress(PersonId person) {
        return candidates.findByPersonOrderById(person).stream()
                .map(this::progress)
                .toList();
    }

    /** What somebody completed, with us or before. */
    @Reads(PersonalData.TRAINING_PROGRESS)
    @Transactional(readOnly = true)
    public List<CompletionRow> completed(PersonId person) {
        List<Completion> all = completions.findByPersonOrderByCompletedOn(person);
        Map<ProgrammeId, String> names =
                programmes.names(all.stream().map(Completion::programme).toList());
        return all.stream()
                .map(one ->
                        new CompletionRow(names.getOrDefault(one.programme(), ""), one.completedOn(), one.elsewhere()))
                .toList();
    }

    /** Sessions, units and feedback: for the person themself, and for whoever may read as much. */
    @Reads(PersonalData.TRAINING_DETAIL)
    @Transactional(readOnly = true)
    public List<OwnTraining> detail(PersonId person) {
        return candidates.findByPersonOrderById(person).stream()
                .map(this::detail)
                .toList();
    }

    private OwnTraining detail(Candidate candidate) {
        Cohort cohort = cohort(candidate);
        Map<UUID, AttendanceMark> marks = attendances.findByPerson(candidate.person()).stream()
                .collect(Collectors.toMap(Attendance::session, Attendance::mark));
        Map<UnitId, Assessment> mine = assessments.findByCandidate(candidate.id()).stream()
                .collect(Collectors.toMap(Assessment::unit, Function.identity()));
        return new OwnTraining(
                progress(candidate),
                versions.of(cohort.programmeVersion()).title(),
                sessions.findByCohortOrderByNumber(cohort.id()).stream()
                        .map(one -> new OwnSession(
                                one.row(clock.getZone(), clock.instant()),
                                marks.getOrDefault(one.id().id(), AttendanceMark.NONE)))
                        .toList(),
                units.rows(cohort.programmeVersion()).stream()
                        .filter(unit -> mine.containsKey(unit.id()))
                        .map(unit -> own(unit, Objects.requireNonNull(mine.get(unit.id()))))
                        .toList());
    }

    private OwnUnit own(UnitRow unit, Assessment mine) {
        AppealRow last = appeals.findByAssessmentOrderByOpenedAt(mine.id()).stream()
                .map(Appeal::row)
                .reduce((first, second) -> second)
                .orElse(null);
        return new OwnUnit(unit, mine.state(), mine.feedback(), mine.decidedOn(), last);
    }

    private TrainingProgress progress(Candidate candidate) {
        Cohort cohort = cohort(candidate);
        Programme of = programmes.of(candidate.organisation(), candidate.programme());
        List<AttendanceMark> marks = attendances.of(List.of(candidate.id())).stream()
                .map(Attendances.Came::mark)
                .toList();
        List<Assessments.Cell> cells = assessments.cells(List.of(candidate.id()));
        Optional<LocalDateTime> next = sessions.findByCohortOrderByNumber(cohort.id()).stream()
                .map(one -> one.row(clock.getZone(), clock.instant()))
                .filter(one -> !one.over() && !one.cancelled())
                .map(SessionRow::startsAt)
                .min(Comparator.naturalOrder());
        return new TrainingProgress(
                cohort.id(),
                cohort.name(),
                of.name(),
                of.kind(),
                cohort.place(),
                (int) marks.stream().filter(AttendanceMark::cameInPart).count(),
                marks.size(),
                (int) cells.stream().filter(cell -> cell.state().isCompetent()).count(),
                cells.size(),
                candidate.progress(),
                candidate.completedOn(),
                candidate.leftOn(),
                candidate.leftOn() == null ? next.orElse(null) : null);
    }

    private Cohort cohort(Candidate candidate) {
        return cohorts.findByOrganisationAndId(candidate.organisation(), candidate.cohort())
                .orElseThrow(NotFound::new);
    }
}
