package org.alongside.disclosure;

import java.time.Clock;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a vetting lead does with a self-disclosure, up to the decision. Each throws {@link ChangedMeanwhile} with a {@link
 * DisclosureStanding} when a colleague or the person was faster.
 */
@Service
public class DisclosureMoveService {
    private final DisclosureDesk desk;
    private final DisclosureTalks talks;
    private final CurrentUser current;
    private final Clock clock;

    DisclosureMoveService(DisclosureDesk desk, DisclosureTalks talks, CurrentUser current, Clock clock) {
        this.desk = desk;
        this.talks = talks;
        this.current = current;
        this.clock = clock;
    }

    /** It came by post or was told in a talk: whoever writes it down has read or heard it. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void reported(PersonId person, DisclosureId id, ReportData data) {
        SelfDisclosure one = desk.hold(person, id, data.version());
        if (!one.state().isWithThePerson()) throw new Refused("disclosure.refused.move");
        DisclosureRules.notAhead(desk.today(), data.on());
        DisclosureRules.notBefore(desk.dayOf(one.askedAt()), data.on());
        one.isToldBy(data.how());
        one.isReported(DisclosureRules.words(data.words()), data.on());
        move(one, DisclosureState.READ);
    }

    /** A colleague has read all that has come. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void read(PersonId person, DisclosureId id, long version) {
        move(desk.hold(person, id, version), DisclosureState.READ);
    }

    /** We have talked with the person about it (G4). */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void talked(PersonId person, DisclosureId id, TalkData data) {
        SelfDisclosure one = desk.hold(person, id, data.version());
        DisclosureRules.notAhead(desk.today(), data.on());
        DisclosureRules.notBefore(desk.dayOf(one.askedAt()), data.on());
        TalkData said = new TalkData(
                data.on(),
                data.how(),
                DisclosureRules.words(data.words()),
                DisclosureRules.words(data.theirView()),
                data.version());
        if (one.state() == DisclosureState.TALKED) desk.settle(one);
        else move(one, DisclosureState.TALKED);
        talks.save(new DisclosureTalk(Ids.next(clock), one, said, me(), desk.now()));
    }

    /** Weighs what was told; written again it replaces what stood there. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void assess(PersonId person, DisclosureId id, RiskAssessment weighed, long version) {
        SelfDisclosure one = desk.hold(person, id, version);
        one.isAssessed(DisclosureRules.weighed(weighed));
        if (one.state() == DisclosureState.ASSESSED) desk.keep(one, Audited.CHANGED);
        else move(one, DisclosureState.ASSESSED);
    }

    /** Takes the proposal back from the second person. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void takeBackProposal(PersonId person, DisclosureId id, long version) {
        SelfDisclosure one = desk.hold(person, id, version);
        if (one.state() != DisclosureState.PROPOSED) throw new Refused("disclosure.refused.move");
        move(one, DisclosureState.ASSESSED);
    }

    /** A colleague has read what the person answered. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void answerIsRead(PersonId person, DisclosureId id, long version) {
        SelfDisclosure one = desk.hold(person, id, version);
        one.answerIsRead();
        desk.keep(one, Audited.CHANGED);
        desk.settle(one);
    }

    private void move(SelfDisclosure one, DisclosureState to) {
        desk.move(one, to, DisclosureMover.VETTING_LEAD, me());
    }

    private UserId me() {
        return current.get().user();
    }
}
