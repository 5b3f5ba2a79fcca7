package org.alongside.supervision;

import java.time.Clock;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the two agreed is to be done. */
@Service
public class ActionService {
    private final SupervisionActions actions;
    private final SupervisionDesk desk;
    private final Clock clock;

    ActionService(SupervisionActions actions, SupervisionDesk desk, Clock clock) {
        this.actions = actions;
        this.desk = desk;
        this.clock = clock;
    }

    /** One more, agreed in a supervision that is not signed yet. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public ActionId agree(PersonId person, SupervisionId in, ActionData data) {
        SupervisionRules.action(data, desk.today());
        Supervision one = desk.hold(person, in);
        if (one.state() != SupervisionState.PLANNED) throw new Refused("supervision.refused.signed");
        ActionId id = new ActionId(Ids.next(clock));
        actions.save(new SupervisionAction(id, one, data, desk.today()));
        return id;
    }

    /** Not agreed after all, as long as it is not signed. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void drop(PersonId person, ActionId id) {
        SupervisionAction action = find(person, id);
        SupervisionId in = action.supervision();
        if (in == null || desk.hold(person, in).state() != SupervisionState.PLANNED)
            throw new Refused("supervision.refused.signed");
        actions.delete(action);
    }

    /** It is done today, or not after all. */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public void done(PersonId person, ActionId id, boolean done) {
        desk.mine(person);
        find(person, id).isDone(done ? desk.today() : null);
    }

    /** The volunteer did what was theirs to do, or not after all. */
    @ActsOn(Act.ANSWER_SUPERVISION)
    @Transactional
    public void didMyself(PersonId person, ActionId id, boolean done) {
        SupervisionAction action = find(person, id);
        if (action.owner() != ActionOwner.VOLUNTEER) throw new NotFound();
        action.isDone(done ? desk.today() : null);
    }

    private SupervisionAction find(PersonId person, ActionId id) {
        return actions.findById(id)
                .filter(action -> action.person().equals(person))
                .orElseThrow(NotFound::new);
    }
}
