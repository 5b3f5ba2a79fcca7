package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says from when to when a supervisor is away: whose people need cover meanwhile, and when it ends by itself. */
@Service
public class AbsenceService {
    private static final Period LONGEST = Period.ofYears(1);

    private final Absences absences;
    private final CoverEnds ends;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    AbsenceService(Absences absences, CoverEnds ends, UserDirectory colleagues, CurrentUser current, Clock clock) {
        this.absences = absences;
        this.ends = ends;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** When a supervisor of the reader’s areas is away, now or soon. */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional(readOnly = true)
    public Optional<Away> of(UserId supervisor) {
        ours(supervisor);
        return absences.findBySupervisor(supervisor).map(one -> new Away(one.from(), one.until()));
    }

    /** They are away from a day to a day, both with it; on the day after they have their people back. */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional
    public void isAway(UserId supervisor, Away away) {
        ours(supervisor);
        LocalDate today = LocalDate.now(clock);
        if (away.until().isBefore(away.from()) || away.until().isBefore(today))
            throw new Refused("supervision.refused.away-past");
        if (away.until().isAfter(today.plus(LONGEST))) throw new Refused("supervision.refused.away-long");
        if (absences.findBySupervisor(supervisor).isPresent()) throw new Refused("supervision.refused.away-twice");
        SignedIn me = current.get();
        try {
            absences.saveAndFlush(
                    new Absence(Ids.next(clock), me.organisation(), supervisor, away.from(), away.until(), me.user()));
        } catch (DataIntegrityViolationException faster) {
            throw new Refused("supervision.refused.away-twice");
        }
    }

    /** They are back already, or do not go: their people are theirs again at once. */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional
    public void isBack(UserId supervisor) {
        ours(supervisor);
        absences.findBySupervisor(supervisor).ifPresent(ends::end);
    }

    private void ours(UserId supervisor) {
        boolean here = current.get().areas().stream()
                .flatMap(area -> colleagues.colleagues(Role.SUPERVISOR, area).stream())
                .anyMatch(one -> one.id().equals(supervisor));
        if (!here) throw new NotFound();
    }
}
