package org.alongside.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.accounts.PersonalData;
import org.alongside.forms.FormService;
import org.alongside.people.ThreadMoved;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves self-disclosures: each move by the table, with its row of history, its day and word to the other modules. */
@Component
class DisclosureDesk {
    private final SelfDisclosures disclosures;
    private final DisclosureMoves moves;
    private final DisclosureWords words;
    private final FormService forms;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DisclosureDesk(
            SelfDisclosures disclosures,
            DisclosureMoves moves,
            DisclosureWords words,
            FormService forms,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.disclosures = disclosures;
        this.moves = moves;
        this.words = words;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Held until the transaction ends; {@link NotFound} when it is not this person's. */
    SelfDisclosure hold(PersonId person, DisclosureId id) {
        return disclosures
                .forChange(id)
                .filter(one -> one.person().equals(person))
                .orElseThrow(NotFound::new);
    }

    /** The same, as it was seen on the screen. */
    SelfDisclosure hold(PersonId person, DisclosureId id, long version) {
        SelfDisclosure one = hold(person, id);
        if (!one.isAtVersion(version)) throw new ChangedMeanwhile(standing(one));
        return one;
    }

    void move(SelfDisclosure one, DisclosureState to, DisclosureMover by, @Nullable UserId user) {
        Instant now = clock.instant();
        one.move(to, by, now);
        moves.save(new DisclosureMove(Ids.next(clock), one, to, by, user, now));
        keep(one, to == DisclosureState.DECIDED ? Audited.DECIDED : Audited.CHANGED);
        settle(one);
    }

    void say(SelfDisclosure one, DisclosureWord.Kind kind, String said, @Nullable UserId by) {
        words.save(new DisclosureWord(Ids.next(clock), one, kind, said, by, clock.instant()));
    }

    /** Keeps in the audit trail that something was done; never what. */
    void keep(SelfDisclosure one, Audited deed) {
        audit.record(one.organisation(), deed, one.person(), PersonalData.SELF_DISCLOSURE);
    }

    /** Plans its day anew, and tells the other modules. */
    void settle(SelfDisclosure one) {
        one.isDue(DisclosureDue.of(one, clock.getZone()));
        events.publishEvent(new ThreadMoved(one.organisation(), one.person()));
    }

    /** What was begun in writing and not sent is nobody's any more. */
    void discardDraft(SelfDisclosure one) {
        String key = one.draftKey();
        if (key != null) forms.keyOf(key).ifPresent(forms::discard);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static DisclosureStanding standing(SelfDisclosure one) {
        RiskAssessment weighed = one.assessment();
        return new DisclosureStanding(one.state(), weighed == null ? RiskAssessment.empty() : weighed, one.version());
    }
}
