package org.alongside.supervision;

import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.UserDirectory;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the words of a concern mean, as its named lead says. Each throws {@link ChangedMeanwhile} with a {@link ConcernStanding} when it
 * was moved meanwhile, and {@link NotFound} for whoever does not lead on it.
 */
@Service
public class ConcernTieService {
    private final ConcernDesk desk;
    private final UserDirectory colleagues;
    private final Access access;
    private final CurrentUser current;

    ConcernTieService(ConcernDesk desk, UserDirectory colleagues, Access access, CurrentUser current) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.access = access;
        this.current = current;
    }

    /**
     * It was about somebody in words, and the lead knows who: from now on it is about a person with a record, and their matches rest where
     * the role says so. When it was thought to be somebody else, it is not about them any more.
     *
     * @throws NotFound when it is somebody whom the lead may not know of
     */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void tie(ConcernId id, PersonId person, long version) {
        Concern one = desk.hold(id, version);
        if (!access.mayRead(PersonalData.IDENTITY, person)) throw new NotFound();
        if (colleagues.isSamePerson(current.get().user(), person)) throw new Refused("supervision.refused.concern-own");
        if (one.isAbout(person)) throw new Refused("supervision.refused.concern-tied");
        if (one.person() != null) untie(one);
        one.means(person);
        desk.step(one, ConcernStepKind.TIED, one.about(), Audited.CHANGED);
        if (one.state() != ConcernState.CLOSED) desk.pause(one);
    }

    /** It is not about whom it was thought to be: it is about somebody in words again, and nothing of theirs rests because of it. */
    @Acts(Act.LEAD_CONCERNS)
    @Transactional
    public void untie(ConcernId id, long version) {
        untie(desk.hold(id, version));
    }

    /** The step stands before the change, so that it is known of whom it speaks. */
    private void untie(Concern one) {
        one.mayBeUntied();
        desk.step(one, ConcernStepKind.UNTIED, null, Audited.CHANGED);
        desk.resume(one);
        one.meansNobodyKnown();
    }
}
