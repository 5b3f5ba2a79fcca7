package org.alongside.supervision;

import java.time.Clock;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.people.Volunteering;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a supervisor does with one supervision. Each throws {@link ChangedMeanwhile} with a {@link SupervisionStanding} when it was
 * changed meanwhile, on another telephone too.
 */
@Service
public class SupervisionService {
    private final Supervisions supervisions;
    private final SupervisionDesk desk;
    private final CurrentUser current;
    private final Clock clock;

    SupervisionService(Supervisions supervisions, SupervisionDesk desk, CurrentUser current, Clock clock) {
        this.supervisions = supervisions;
        this.desk = desk;
        this.current = current;
        this.clock = clock;
    }

    /** Plans the next one; nobody has two planned at once. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public SupervisionId plan(PersonId person, PlanData plan) {
        Volunteering with = desk.mine(person);
        supervisions.findByPersonAndState(person, SupervisionState.PLANNED).ifPresent(open -> {
            throw new Refused("supervision.refused.planned");
        });
        UserId me = current.get().user();
        Supervision one = new Supervision(new SupervisionId(Ids.next(clock)), with, me, clock.instant());
        planned(one, plan);
        try {
            supervisions.saveAndFlush(one);
        } catch (DataIntegrityViolationException open) {
            throw new Refused("supervision.refused.planned");
        }
        desk.moved(one, SupervisionMover.SUPERVISOR, me);
        return one.id();
    }

    /** Another day, hour or way. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void planAnew(PersonId person, SupervisionId id, PlanData plan) {
        Supervision one = desk.hold(person, id, plan.version());
        if (one.state() != SupervisionState.PLANNED) throw new Refused("supervision.refused.move");
        one.isTakenOverBy(current.get().user());
        planned(one, plan);
    }

    /** Keeps what is typed, again and again while it is written; returns the version to go on from. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public SheetSaved write(PersonId person, SupervisionId id, SheetSaved typed) {
        SupervisionRules.sheet(typed.sheet());
        Supervision one = desk.hold(person, id, typed.version());
        if (one.state() != SupervisionState.PLANNED) throw new Refused("supervision.refused.signed");
        if (one.sheet().equals(typed.sheet())) return typed;
        one.isWritten(typed.sheet());
        Supervision kept = supervisions.saveAndFlush(one);
        return new SheetSaved(kept.sheet(), kept.version());
    }

    /** It was held: the supervisor signs what both read, and it goes to the volunteer. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void sign(PersonId person, SupervisionId id, SheetSaved typed) {
        SupervisionRules.sheet(typed.sheet());
        SupervisionRules.isWhole(typed.sheet());
        Supervision one = desk.hold(person, id, typed.version());
        SupervisionRules.isOver(one.onDay(), desk.today());
        one.isWritten(typed.sheet());
        desk.move(one, SupervisionState.HELD, SupervisionMover.SUPERVISOR);
    }

    /** It did not happen, and somebody could have been there. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void missed(PersonId person, SupervisionId id, MissedBy whose, String why, long version) {
        String words = SupervisionRules.why(why);
        Supervision one = desk.hold(person, id, version);
        SupervisionRules.isOver(one.onDay(), desk.today());
        desk.move(one, SupervisionState.MISSED, SupervisionMover.SUPERVISOR);
        one.isMissed(whose, words);
    }

    /** A prison cancelled it, on the day or before: nobody’s miss. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void cancelledByPrison(PersonId person, SupervisionId id, String why, long version) {
        String words = SupervisionRules.why(why);
        Supervision one = desk.hold(person, id, version);
        desk.move(one, SupervisionState.CANCELLED_BY_PRISON, SupervisionMover.SUPERVISOR);
        one.isCancelled(words);
    }

    /** It did happen, or will: planned again as it was. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void takeBack(PersonId person, SupervisionId id) {
        if (supervisions.findByPersonAndState(person, SupervisionState.PLANNED).isPresent())
            throw new Refused("supervision.refused.planned");
        desk.move(desk.hold(person, id), SupervisionState.PLANNED, SupervisionMover.SUPERVISOR);
    }

    /** The supervisor has read what the volunteer sees differently. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void answerIsRead(PersonId person, SupervisionId id) {
        desk.hold(person, id).answerIsRead();
    }

    private void planned(Supervision one, PlanData plan) {
        SupervisionRules.when(plan.at().toLocalDate(), desk.today());
        one.isPlanned(
                desk.moment(plan.at()), plan.at().toLocalDate(), plan.how(), SupervisionRules.place(plan.place()));
    }
}
