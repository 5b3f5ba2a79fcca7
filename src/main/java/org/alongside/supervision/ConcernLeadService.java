package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the named lead does with a concern. Each throws {@link ChangedMeanwhile} with a {@link ConcernStanding} when it was moved
 * meanwhile, and {@link NotFound} for whoever does not lead on it.
 */
@Service
public class ConcernLeadService {
    private static final int LOOK_AGAIN = 7;

    private final Concerns concerns;
    private final ConcernSteps steps;
    private final ConcernDesk desk;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    ConcernLeadService(
            Concerns concerns,
            ConcernSteps steps,
            ConcernDesk desk,
            UserDirectory colleagues,
            CurrentUser current,
            Clock clock) {
        this.concerns = concerns;
        this.steps = steps;
        this.desk = desk;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** The lead has read it. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void lookedAt(ConcernId id, long version) {
        move(desk.hold(id, version), ConcernState.LOOKED_AT, ConcernStepKind.LOOKED_AT, null);
    }

    /** What is done about it, in words. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void inHand(ConcernId id, String words, long version) {
        move(desk.hold(id, version), ConcernState.IN_HAND, ConcernStepKind.IN_HAND, ConcernRules.words(words));
    }

    /** One more thing to know. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void note(ConcernId id, String words) {
        desk.step(desk.hold(id), ConcernStepKind.NOTE, ConcernRules.words(words), Audited.CHANGED);
    }

    /** It is settled: what was decided, and what the person is told of it. Their matches go on. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void close(ConcernId id, CloseData data) {
        Concern one = desk.hold(id, data.version());
        String words = ConcernRules.words(data.words());
        String told = data.told().isBlank() ? null : ConcernRules.words(data.told());
        desk.resume(one);
        one.isClosed(data.outcome(), words, told, me(), clock.instant(), today());
        desk.step(one, ConcernStepKind.CLOSED, words, Audited.DECIDED);
    }

    /** It is not settled after all. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void takeUpAgain(ConcernId id, String words, long version) {
        Concern one = desk.hold(id, version);
        if (one.state() != ConcernState.CLOSED) throw new Refused("supervision.refused.concern-move");
        move(one, ConcernState.IN_HAND, ConcernStepKind.TAKEN_UP_AGAIN, ConcernRules.words(words));
        desk.pause(one);
    }

    /** Looked through after a year, and kept for another. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void keep(ConcernId id) {
        Concern one = closed(id);
        one.isKept(today());
        desk.step(one, ConcernStepKind.KEPT, null, Audited.CHANGED);
    }

    /** Looked through by hand, and no longer needed: all of it goes. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void remove(ConcernId id) {
        Concern one = closed(id);
        desk.removed(one);
        steps.deleteOf(id);
        concerns.delete(one);
    }

    /** Who else could lead on it: any other manager, but whom it is about (G9). */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional(readOnly = true)
    public List<Colleague> others(ConcernId id) {
        PersonId about = concerns.findById(id).map(Concern::person).orElse(null);
        return colleagues.colleagues(Role.MANAGER, current.get().organisation()).stream()
                .filter(one -> !one.id().equals(me()))
                .filter(one -> about == null || !colleagues.isSamePerson(one.id(), about))
                .toList();
    }

    /** Another leads on it from now on: I am away, or too near to it. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void handOn(ConcernId id, UserId to) {
        Concern one = desk.hold(id);
        if (others(id).stream().noneMatch(other -> other.id().equals(to))) throw new NotFound();
        one.isLedBy(to);
        desk.step(one, ConcernStepKind.HANDED_ON, null, Audited.CHANGED);
        desk.call(one);
    }

    private void move(Concern one, ConcernState to, ConcernStepKind kind, @Nullable String words) {
        one.move(to, clock.instant(), today().plusDays(LOOK_AGAIN));
        desk.step(one, kind, words, Audited.CHANGED);
    }

    private Concern closed(ConcernId id) {
        Concern one = desk.hold(id);
        if (one.state() != ConcernState.CLOSED) throw new Refused("supervision.refused.concern-open");
        return one;
    }

    private UserId me() {
        return current.get().user();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
