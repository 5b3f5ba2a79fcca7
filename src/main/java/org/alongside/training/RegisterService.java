package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register of a cohort: each cell is saved as it is typed, with who and when. Two trainers at once never overwrite each other:
 * whoever comes second is shown what the first one wrote.
 */
@Service
public class RegisterService {
    private final OwnCohorts own;
    private final Roster roster;
    private final Candidates candidates;
    private final TrainingSessions sessions;
    private final Attendances attendances;
    private final UserDirectory colleagues;
    private final TransactionTemplate transaction;
    private final CurrentUser current;
    private final Clock clock;

    RegisterService(
            OwnCohorts own,
            Roster roster,
            Candidates candidates,
            TrainingSessions sessions,
            Attendances attendances,
            UserDirectory colleagues,
            TransactionTemplate transaction,
            CurrentUser current,
            Clock clock) {
        this.own = own;
        this.roster = roster;
        this.candidates = candidates;
        this.sessions = sessions;
        this.attendances = attendances;
        this.colleagues = colleagues;
        this.transaction = transaction;
        this.current = current;
        this.clock = clock;
    }

    /** All sessions, and a page of the candidates who have not left, by name. */
    @Acts(Act.ASSESS)
    @Transactional(readOnly = true)
    public RegisterSheet sheet(CohortId id, Pageable page) {
        Cohort cohort = own.toTeach(id);
        List<Roster.Named> all = roster.staying(cohort);
        List<Roster.Named> some =
                all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
        Map<CandidateId, Map<SessionId, RegisterCell>> cells = cells(id, some);
        return new RegisterSheet(
                sessions.findByCohortOrderByNumber(id).stream()
                        .map(session -> session.row(clock.getZone(), clock.instant()))
                        .toList(),
                some.stream()
                        .map(one -> new RegisterRow(
                                one.candidate().id(),
                                one.name(),
                                cells.getOrDefault(one.candidate().id(), Map.of())))
                        .toList(),
                all.size());
    }

    private Map<CandidateId, Map<SessionId, RegisterCell>> cells(CohortId id, List<Roster.Named> some) {
        if (some.isEmpty()) return Map.of();
        List<Attendance> marked = attendances.in(
                id, some.stream().map(one -> one.candidate().id().id()).toList());
        Map<UserId, String> names =
                colleagues.names(marked.stream().map(Attendance::markedBy).collect(Collectors.toSet()));
        return marked.stream()
                .map(one -> one.cell(names.getOrDefault(one.markedBy(), "")))
                .collect(Collectors.groupingBy(
                        RegisterCell::candidate, Collectors.toMap(RegisterCell::session, Function.identity())));
    }

    /**
     * Marks one cell; {@link AttendanceMark#NONE} clears it.
     *
     * @param seen the version of the cell as it stood on the screen
     * @return the cell as it stands now
     * @throws ChangedMeanwhile with theirs, when a colleague marked it otherwise after it was read
     * @throws Refused when the session is still to come, or did not take place
     */
    @Acts(Act.ASSESS)
    public RegisterCell mark(CohortId id, SessionId session, CandidateId candidate, AttendanceMark mark, long seen) {
        try {
            return inOne(() -> write(id, session, candidate, mark, seen));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException somebodyWasFirst) {
            return inOne(() -> beside(session, candidate, mark));
        }
    }

    private RegisterCell write(
            CohortId id, SessionId sessionId, CandidateId candidateId, AttendanceMark mark, long seen) {
        Cohort cohort = own.toTeach(id);
        TrainingSession session = sessions.findByCohortAndId(id, sessionId).orElseThrow(NotFound::new);
        enforce(session, mark);
        Optional<Attendance> known = attendances.findById(key(sessionId, candidateId));
        if (known.map(Attendance::seen).orElse(0L) != seen) return beside(sessionId, candidateId, mark);
        SignedIn me = current.get();
        Attendance cell = known.orElseGet(
                () -> new Attendance(session, candidate(cohort, candidateId), mark, me.user(), clock.instant()));
        cell.mark(mark, me.user(), clock.instant());
        return attendances.saveAndFlush(cell).cell(me.name());
    }

    private Candidate candidate(Cohort cohort, CandidateId id) {
        return candidates.findByCohortAndId(cohort.id(), id).orElseThrow(NotFound::new);
    }

    /** Both wrote the same: all is well. Otherwise theirs stands, and whoever came second is shown it. */
    private RegisterCell beside(SessionId session, CandidateId candidate, AttendanceMark mine) {
        Attendance theirs = attendances.findById(key(session, candidate)).orElseThrow(NotFound::new);
        String by = colleagues.names(Set.of(theirs.markedBy())).getOrDefault(theirs.markedBy(), "");
        if (theirs.mark() != mine) throw new ChangedMeanwhile(theirs.cell(by));
        return theirs.cell(by);
    }

    private void enforce(TrainingSession session, AttendanceMark mark) {
        if (session.cancelled()) throw new Refused("training.refused.cancelled");
        LocalDate day = LocalDate.ofInstant(session.startsAt(), clock.getZone());
        boolean ahead = day.isAfter(LocalDate.now(clock));
        if (ahead && (mark.cameInPart() || mark == AttendanceMark.ABSENT))
            throw new Refused("training.refused.session-ahead");
    }

    /** The whole session does not take place, or it does after all; what was marked before stays under it. */
    @Acts(Act.ASSESS)
    @Transactional
    public void cancel(CohortId id, SessionId session, boolean cancelled) {
        own.toTeach(id);
        sessions.findByCohortAndId(id, session).orElseThrow(NotFound::new).cancel(cancelled);
    }

    private static Attendance.Key key(SessionId session, CandidateId candidate) {
        return new Attendance.Key(session.id(), candidate.id());
    }

    private RegisterCell inOne(Supplier<RegisterCell> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
