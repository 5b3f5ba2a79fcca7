package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.HandedFile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence of what somebody can do: written down or handed in, sealed, and read by few. */
@Service
public class EvidenceService {
    private static final int LONGEST_WORDS = 10_000;
    private static final int MOST_PIECES = 40;

    private final OwnCohorts own;
    private final Candidates candidates;
    private final Cohorts cohorts;
    private final AllEvidence evidence;
    private final EvidenceFiles files;
    private final UnitTurns turns;
    private final CohortStaff staff;
    private final CurrentUser current;
    private final Clock clock;

    EvidenceService(
            OwnCohorts own,
            Candidates candidates,
            Cohorts cohorts,
            AllEvidence evidence,
            EvidenceFiles files,
            UnitTurns turns,
            CohortStaff staff,
            CurrentUser current,
            Clock clock) {
        this.own = own;
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.evidence = evidence;
        this.files = files;
        this.turns = turns;
        this.staff = staff;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The trainer adds what they saw, heard or were given.
     *
     * @param file null when there is none; at most 10 MB
     * @throws Refused when it is not what it says, too big, or of a day before they joined
     */
    @Acts(Act.ASSESS)
    @Transactional
    public EvidenceId add(CohortId id, PersonId person, UnitId unit, EvidenceData data, @Nullable HandedFile file) {
        Cohort cohort = own.toTeach(id);
        AssessmentRules.NOT_THEMSELF.enforce(staff.anyIs(List.of(current.get().user()), person));
        Candidate candidate =
                candidates.findByCohortAndPerson(cohort.id(), person).orElseThrow(NotFound::new);
        return keep(candidate, unit, data, file, UnitState.Mover.ASSESSOR);
    }

    /** The candidate hands in what they did for a unit: it waits for their trainer from now on. */
    @ActsOn(Act.HAND_IN)
    @Transactional
    public EvidenceId handIn(PersonId person, CohortId id, UnitId unit, String words, @Nullable HandedFile file) {
        Cohort cohort = cohorts.findByOrganisationAndId(current.get().organisation(), id)
                .orElseThrow(NotFound::new);
        Candidate candidate =
                candidates.findByCohortAndPerson(cohort.id(), person).orElseThrow(NotFound::new);
        EvidenceData data =
                new EvidenceData(file == null ? EvidenceKind.WRITTEN : EvidenceKind.FILE, LocalDate.now(clock), words);
        EvidenceId kept = keep(candidate, unit, data, file, UnitState.Mover.CANDIDATE);
        Assessment found = turns.held(candidate.id(), unit);
        if (found.state() != UnitState.EVIDENCE_SUBMITTED)
            move(found, UnitState.EVIDENCE_SUBMITTED, UnitState.Mover.CANDIDATE);
        return kept;
    }

    /** A file as it was handed in; a verifier’s reading is recorded. */
    @Reads(PersonalData.EVIDENCE)
    @Transactional(readOnly = true)
    public HandedFile file(PersonId person, EvidenceId id) {
        Evidence piece = evidence.findByIdAndPerson(id, person).orElseThrow(NotFound::new);
        EvidenceFile file = files.findById(id).orElseThrow(NotFound::new);
        return new HandedFile(String.valueOf(piece.fileName()), String.valueOf(piece.mediaType()), file.content());
    }

    private EvidenceId keep(
            Candidate candidate, UnitId unit, EvidenceData data, @Nullable HandedFile file, UnitState.Mover mover) {
        AssessmentRules.WITHIN_THEIR_TIME.enforce(
                new AssessmentRules.Decision(data.on(), candidate.joinedOn(), LocalDate.now(clock)));
        if (data.words().isBlank() && file == null) throw new Refused("training.refused.evidence-empty");
        if (data.words().length() > LONGEST_WORDS) throw new Refused("training.refused.evidence-long", LONGEST_WORDS);
        String type = file == null ? null : FileRules.type(file);
        Assessment found = turns.held(candidate.id(), unit);
        if (!found.state().takesEvidence()) throw new Refused("training.refused.decided-already");
        if (evidence.findByAssessmentOrderByAddedAt(found.id()).size() >= MOST_PIECES)
            throw new Refused("training.refused.evidence-many", MOST_PIECES);
        Evidence piece = new Evidence(
                new EvidenceId(Ids.next(clock)), found, data, current.get().user(), clock.instant());
        if (file != null && type != null) piece.holding(file.name(), type, file.content().length);
        evidence.save(piece);
        if (file != null) files.save(new EvidenceFile(piece, file.content()));
        if (found.state() == UnitState.ENTERED) move(found, UnitState.IN_PROGRESS, mover);
        return piece.id();
    }

    private void move(Assessment found, UnitState to, UnitState.Mover mover) {
        turns.take(found, null, () -> found.move(to, mover, clock.instant()));
    }
}
