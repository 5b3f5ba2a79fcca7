package org.alongside.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.people.SecondDeciders;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on what a certificate says. Nobody decides on themself (G9): a role at work never reaches one's own record. */
@Service
public class DecisionService {
    private final CheckDesk desk;
    private final CheckKinds kinds;
    private final Conversations conversations;
    private final Requirements requirements;
    private final SecondDeciders seconds;
    private final CurrentUser current;
    private final Clock clock;

    DecisionService(
            CheckDesk desk,
            CheckKinds kinds,
            Conversations conversations,
            Requirements requirements,
            SecondDeciders seconds,
            CurrentUser current,
            Clock clock) {
        this.desk = desk;
        this.kinds = kinds;
        this.conversations = conversations;
        this.requirements = requirements;
        this.seconds = seconds;
        this.current = current;
        this.clock = clock;
    }

    /** There is something on it to talk about; {@code note} says what, for as few eyes and as short a time as possible. */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public CheckMoveId needsAConversation(PersonId person, CheckId id, String note, long version) {
        Check check = desk.hold(person, id, version);
        check.says(CheckRules.words(note));
        return desk.move(check, CheckState.NEEDS_A_CONVERSATION, CheckMover.VETTING_LEAD, me());
    }

    /** We have talked with the person about it (G4). */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public void talked(PersonId person, CheckId id, LocalDate heldOn, String words) {
        Check check = desk.hold(person, id);
        desk.keep(check, Audited.ENTERED);
        if (check.state() != CheckState.NEEDS_A_CONVERSATION) throw new Refused("vetting.refused.move");
        CheckRules.conversation(desk.today(), heldOn);
        conversations.save(
                new Conversation(Ids.next(clock), check, heldOn, CheckRules.words(words), me(), clock.instant()));
    }

    /** Whether a second person decides with the vetting lead, by the role that somebody takes on. */
    @Reads(PersonalData.CHECK_CONTENT)
    @Transactional(readOnly = true)
    public List<Colleague> seconds(PersonId person) {
        return twoDecide(person) ? seconds.of(person, me()) : List.of();
    }

    /**
     * Decides, or proposes it to the second person where the role asks for two.
     *
     * @return the move; empty when it now waits for the second person
     */
    @ActsOn(Act.RUN_CHECKS)
    @Transactional
    public Optional<CheckMoveId> decide(PersonId person, CheckId id, DecisionData data) {
        Check check = desk.hold(person, id, data.version());
        CheckRules.decided(desk.today(), check, data.on());
        CheckRules.notAcceptedNeedsAConversation(data.what(), conversations.existsByCheck(id));
        Check.Decided decided = decided(check, data);
        if (data.what() == CheckDecision.CLEARED || !twoDecide(person))
            return Optional.of(settle(check, data, decided));
        check.state().to(data.what().state(), CheckMover.VETTING_LEAD);
        check.isProposed(data.what(), decided, second(person, data));
        return Optional.empty();
    }

    /** The second person agrees: now it is decided. */
    @ActsOn(Act.DECIDE_WITH)
    @Transactional
    public void agree(PersonId person, CheckId id, long version) {
        Check check = proposedToMe(person, id, version);
        CheckDecision what = check.proposed();
        Check.Decided decided = check.proposal().orElseThrow(NotFound::new);
        if (what == null) throw new NotFound();
        CheckRules.secondIsAnother(decided.by(), me());
        check.isDecided(what, decided);
        talkedOf(check, decided.on());
        desk.move(check, what.state(), CheckMover.VETTING_LEAD, me());
    }

    /** The second person thinks otherwise; the two have to talk, and nothing is decided. */
    @ActsOn(Act.DECIDE_WITH)
    @Transactional
    public void disagree(PersonId person, CheckId id, long version) {
        proposedToMe(person, id, version).isNotAgreed();
    }

    private CheckMoveId settle(Check check, DecisionData data, Check.Decided decided) {
        check.isDecided(data.what(), decided);
        talkedOf(check, decided.on());
        return desk.move(check, data.what().state(), CheckMover.VETTING_LEAD, me());
    }

    /** What was said in a conversation goes with the content, even when no note was kept of that. */
    private void talkedOf(Check check, LocalDate decided) {
        if (conversations.existsByCheck(check.id())) check.isTalkedOf(decided);
    }

    private Check.Decided decided(Check check, DecisionData data) {
        CheckKind kind = kinds.findById(check.kind()).orElseThrow(NotFound::new);
        LocalDate issued = check.issuedOn();
        if (data.what() == CheckDecision.NOT_ACCEPTED || issued == null)
            return new Check.Decided(data.on(), me(), null, null);
        LocalDate typed = data.expiresOn();
        LocalDate end = typed == null ? kind.endOf(issued) : typed;
        CheckRules.expiry(check, data.on(), end);
        return new Check.Decided(data.on(), me(), end, kind.noticeOf(end));
    }

    private Check proposedToMe(PersonId person, CheckId id, long version) {
        Check check = desk.hold(person, id, version);
        if (!check.isProposedTo(me())) throw new NotFound();
        return check;
    }

    private UserId second(PersonId person, DecisionData data) {
        UserId second = data.second();
        if (second == null) throw new Refused("vetting.refused.second-missing");
        CheckRules.secondIsAnother(me(), second);
        if (seconds.of(person, me()).stream().noneMatch(one -> one.id().equals(second))) throw new NotFound();
        return second;
    }

    private boolean twoDecide(PersonId person) {
        return requirements.of(person).filter(RoleRequirementData::twoDecide).isPresent();
    }

    private UserId me() {
        return current.get().user();
    }
}
