package org.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.AreaId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is waiting for a co-ordinator: nobody is forgotten for weeks. */
@Service
public class WaitingService {
    private static final List<Stage> OURS = List.of(Stage.SUBMITTED, Stage.SHORTLISTED);
    private static final int DAYS_AHEAD = 7;

    private final WaitingPeople waiting;
    private final CurrentUser current;
    private final Clock clock;

    WaitingService(WaitingPeople waiting, CurrentUser current, Clock clock) {
        this.waiting = waiting;
        this.current = current;
        this.clock = clock;
    }

    /** People of my areas whose next step is ours, the most late first; those on hold when their day is within a week. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<Waiting> forMe(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.SHORTLIST) || me.areas().isEmpty()) return List.of();
        var areas = me.areas().stream().map(AreaId::id).toList();
        LocalDate soon = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        Stream<Waiting> inStages = OURS.stream()
                .flatMap(stage -> waiting.inStage(me.organisation(), stage, areas, Limit.of(limit)).stream())
                .map(row -> waitingFor(row, Pace.due(row.stage(), row.since(), clock.getZone())));
        Stream<Waiting> onHold =
                waiting.untilReview(me.organisation(), Stage.ON_HOLD, soon, areas, Limit.of(limit)).stream()
                        .map(row -> waitingFor(row, row.reviewOn() == null ? soon : row.reviewOn()));
        return Stream.concat(inStages, onHold)
                .sorted(Comparator.comparing(Waiting::due).thenComparing(Waiting::since))
                .limit(limit)
                .toList();
    }

    private static Waiting waitingFor(PersonRow row, LocalDate due) {
        return new Waiting(row.id(), row.shownName(), row.stage(), row.since(), due);
    }
}
