package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the module keeps about one person: handed out at their request, removed with their file. */
@Component
class TrainingFile implements PersonalDataHolder {
    private final Candidates candidates;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Units units;
    private final Attendances attendances;
    private final TrainingSessions sessions;
    private final Assessments assessments;
    private final AssessmentMoves moves;
    private final AllEvidence evidence;
    private final EvidenceFiles files;
    private final Appeals appeals;
    private final Completions completions;
    private final HeldNumbers numbers;
    private final Clock clock;

    TrainingFile(
            Candidates candidates,
            Cohorts cohorts,
            Programmes programmes,
            Units units,
            Attendances attendances,
            TrainingSessions sessions,
            Assessments assessments,
            AssessmentMoves moves,
            AllEvidence evidence,
            EvidenceFiles files,
            Appeals appeals,
            Completions completions,
            HeldNumbers numbers,
            Clock clock) {
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.units = units;
        this.attendances = attendances;
        this.sessions = sessions;
        this.assessments = assessments;
        this.moves = moves;
        this.evidence = evidence;
        this.files = files;
        this.appeals = appeals;
        this.completions = completions;
        this.numbers = numbers;
        this.clock = clock;
    }

    record Copy(@Nullable String candidateNumber, List<InCohort> training, List<CompletionRow> completed) {}

    record InCohort(
            String programme,
            String cohort,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            AwardProgress progress,
            @Nullable LocalDate completedOn,
            @Nullable String evidenceHeldWhy,
            List<Came> sessions,
            List<Kept> units) {}

    record Came(LocalDate on, AttendanceMark mark) {}

    record Kept(
            String unit,
            UnitState state,
            @Nullable LocalDate decidedOn,
            @Nullable String feedback,
            List<String> said,
            List<Piece> evidence,
            List<AppealRow> appeals) {}

    record Piece(
            EvidenceKind kind,
            LocalDate on,
            String words,
            @Nullable String file,
            @Nullable String content) {}

    @Override
    public String name() {
        return "training";
    }

    @Override
    public Object export(PersonId person) {
        List<Completion> done = completions.findByPersonOrderByCompletedOn(person);
        Map<ProgrammeId, String> names =
                programmes.names(done.stream().map(Completion::programme).toList());
        return new Copy(
                numbers.findById(person).map(HeldNumber::number).orElse(null),
                candidates.findByPersonOrderById(person).stream()
                        .map(this::inCohort)
                        .toList(),
                done.stream()
                        .map(one -> new CompletionRow(
                                names.getOrDefault(one.programme(), ""), one.completedOn(), one.elsewhere()))
                        .toList());
    }

    private InCohort inCohort(Candidate candidate) {
        Cohort cohort = cohorts.findByOrganisationAndId(candidate.organisation(), candidate.cohort())
                .orElseThrow(NotFound::new);
        Map<UUID, LocalDate> days = sessions.findByCohortOrderByNumber(cohort.id()).stream()
                .collect(Collectors.toMap(
                        one -> one.id().id(), one -> LocalDate.ofInstant(one.startsAt(), clock.getZone())));
        return new InCohort(
                programmes.of(candidate.organisation(), candidate.programme()).name(),
                cohort.name(),
                candidate.joinedOn(),
                candidate.leftOn(),
                candidate.progress(),
                candidate.completedOn(),
                candidate.evidenceHeldWhy(),
                attendances.findByPerson(candidate.person()).stream()
                        .filter(one -> days.containsKey(one.session()))
                        .map(one -> new Came(Objects.requireNonNull(days.get(one.session())), one.mark()))
                        .toList(),
                assessments.findByCandidate(candidate.id()).stream()
                        .map(this::kept)
                        .toList());
    }

    private Kept kept(Assessment one) {
        return new Kept(
                units.findById(one.unit()).map(Unit::row).map(UnitRow::title).orElse(""),
                one.state(),
                one.decidedOn(),
                one.feedback(),
                moves.findByAssessmentOrderByAtDescIdDesc(one.id(), Limit.of(100)).stream()
                        .map(AssessmentMove::words)
                        .filter(Objects::nonNull)
                        .toList(),
                evidence.findByAssessmentOrderByAddedAt(one.id()).stream()
                        .map(this::piece)
                        .toList(),
                appeals.findByAssessmentOrderByOpenedAt(one.id()).stream()
                        .map(Appeal::row)
                        .toList());
    }

    private Piece piece(Evidence one) {
        EvidenceRow row = one.row("");
        String content = files.findById(one.id())
                .map(file -> Base64.getEncoder().encodeToString(file.content()))
                .orElse(null);
        return new Piece(row.kind(), row.on(), row.words(), row.file(), content);
    }

    @Override
    public void erase(PersonId person) {
        appeals.deleteOf(person);
        files.deleteOf(person);
        evidence.deleteOf(person);
        moves.deleteOf(person);
        assessments.deleteOf(person);
        attendances.deleteOf(person);
        completions.deleteOf(person);
        numbers.deleteOf(person);
        candidates.deleteOf(person);
    }
}
