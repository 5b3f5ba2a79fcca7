package org.alongside.disclosure;

import java.util.List;
import java.util.Locale;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.JourneyService;
import org.alongside.people.MoreNews;
import org.alongside.people.PersonService;
import org.alongside.people.SecondDeciders;
import org.alongside.people.Stage;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on a self-disclosure: alone, or two people where the role says so, and always two for a no (G4, G9). */
@Service
public class DisclosureDecisionService {
    private final DisclosureDesk desk;
    private final DisclosureTalks talks;
    private final DisclosureWords words;
    private final DisclosureSheet sheet;
    private final SecondDeciders seconds;
    private final PersonService people;
    private final JourneyService journey;
    private final MessageSource messages;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;

    DisclosureDecisionService(
            DisclosureDesk desk,
            DisclosureTalks talks,
            DisclosureWords words,
            DisclosureSheet sheet,
            SecondDeciders seconds,
            PersonService people,
            JourneyService journey,
            MessageSource messages,
            CurrentUser current,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.talks = talks;
        this.words = words;
        this.sheet = sheet;
        this.seconds = seconds;
        this.people = people;
        this.journey = journey;
        this.messages = messages;
        this.current = current;
        this.events = events;
    }

    /** Who may decide with me. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional(readOnly = true)
    public List<Colleague> seconds(PersonId person) {
        return seconds.of(person, me());
    }

    /** Decides, or proposes it to the second person where it takes two. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void decide(PersonId person, DisclosureId id, ProposalData data) {
        SelfDisclosure one = desk.hold(person, id, data.version());
        DisclosureRules.isWeighed(one, data.what(), sheet.holdsSomething(one));
        DisclosureRules.safeguardsAreWritten(data.what(), one.assessment());
        DisclosureRules.noNeedsATalk(
                data.what(), talks.findByDisclosureOrderByAt(id), words.findByDisclosureOrderByAt(id));
        DisclosureRules.noCanStillBeSaid(data.what(), people.detailsFor(person).stage());
        String said = data.what() == Suitability.SUITABLE
                ? DisclosureRules.optional(data.words())
                : DisclosureRules.words(data.words());
        if (takesTwo(one, data.what())) propose(one, data, said);
        else settle(one, data.what(), said, me(), DisclosureMover.VETTING_LEAD);
    }

    /** The second person agrees: now it is decided. */
    @ActsOn(Act.DECIDE_WITH)
    @Transactional
    public void agree(PersonId person, DisclosureId id, String why, long version) {
        SelfDisclosure one = proposedToMe(person, id, version);
        Suitability what = one.proposed();
        UserId first = one.proposedBy();
        String said = one.outcomeWords();
        if (what == null || first == null || said == null) throw new NotFound();
        DisclosureRules.secondIsAnother(first, me());
        DisclosureRules.noCanStillBeSaid(what, people.detailsFor(person).stage());
        desk.say(one, DisclosureWord.Kind.AGREED, DisclosureRules.optional(why), me());
        settle(one, what, said, first, DisclosureMover.SECOND_DECIDER);
    }

    /** The second person thinks otherwise and says why: somebody talks with the person again, and nothing is decided. */
    @ActsOn(Act.DECIDE_WITH)
    @Transactional
    public void disagree(PersonId person, DisclosureId id, String why, long version) {
        SelfDisclosure one = proposedToMe(person, id, version);
        desk.say(one, DisclosureWord.Kind.DISAGREED, DisclosureRules.words(why), me());
        desk.move(one, DisclosureState.TALK_AGAIN, DisclosureMover.SECOND_DECIDER, me());
    }

    /** After the person's answer: what was decided no longer stands, and somebody talks with them. */
    @ActsOn(Act.HEAR_DISCLOSURE)
    @Transactional
    public void lookAgain(PersonId person, DisclosureId id, long version) {
        SelfDisclosure one = desk.hold(person, id, version);
        if (one.contentSince() == null || !people.detailsFor(person).stage().leadsTo(Stage.DECLINED))
            throw new Refused("disclosure.refused.too-late");
        one.isLookedAtAgain();
        desk.move(one, DisclosureState.TALK_AGAIN, DisclosureMover.VETTING_LEAD, me());
    }

    private void propose(SelfDisclosure one, ProposalData data, String said) {
        UserId second = data.second();
        if (second == null) throw new Refused("disclosure.refused.second-missing");
        DisclosureRules.secondIsAnother(me(), second);
        if (seconds.of(one.person(), me()).stream()
                .noneMatch(colleague -> colleague.id().equals(second))) throw new NotFound();
        desk.move(one, DisclosureState.PROPOSED, DisclosureMover.VETTING_LEAD, me());
        one.isProposed(data.what(), said, me(), second);
    }

    private void settle(SelfDisclosure one, Suitability what, String said, UserId first, DisclosureMover by) {
        desk.discardDraft(one);
        one.isDecided(what, said, first, desk.today());
        desk.move(one, DisclosureState.DECIDED, by, me());
        if (what == Suitability.NOT_SUITABLE) journey.declineByTwo(one.person(), no(), first);
        else events.publishEvent(new MoreNews(one.organisation(), one.person()));
    }

    /** Words that would be the same after anything else that a role needs (G14); what we say to the person stands on their own page. */
    private DeclineData no() {
        return new DeclineData(
                DeclineReason.NEEDS_OF_ROLE, text("disclosure.decline.words"), text("disclosure.decline.else"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    private SelfDisclosure proposedToMe(PersonId person, DisclosureId id, long version) {
        SelfDisclosure one = desk.hold(person, id, version);
        if (one.state() != DisclosureState.PROPOSED || !me().equals(one.secondDecider())) throw new NotFound();
        return one;
    }

    private boolean takesTwo(SelfDisclosure one, Suitability what) {
        return what == Suitability.NOT_SUITABLE || sheet.twoDecide(one);
    }

    private UserId me() {
        return current.get().user();
    }
}
