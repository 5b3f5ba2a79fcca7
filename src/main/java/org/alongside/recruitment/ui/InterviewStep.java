package org.alongside.recruitment.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.people.RecordHead;
import org.alongside.people.ui.NextStep;
import org.alongside.recruitment.InterviewDetails;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.InterviewState;
import org.alongside.recruitment.OfferDetails;
import org.alongside.recruitment.OfferService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.NextStepCard;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** From the shortlist to a yes: arrange the talk, say what came of it, offer a place, hear the answer. */
@Component
class InterviewStep implements NextStep {
    private final InterviewService interviews;
    private final OfferService offers;
    private final Access access;
    private final CurrentUser current;
    private final WhenWords when;
    private final MessageSource messages;
    private final Clock clock;

    InterviewStep(
            InterviewService interviews,
            OfferService offers,
            Access access,
            CurrentUser current,
            WhenWords when,
            MessageSource messages,
            Clock clock) {
        this.interviews = interviews;
        this.offers = offers;
        this.access = access;
        this.current = current;
        this.when = when;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<NextStepCard> card(RecordHead head) {
        PersonId person = head.person().id();
        if (!access.mayRead(PersonalData.APPLICATION, person)) return Optional.empty();
        String name = head.person().nameToUse();
        return switch (head.person().stage()) {
            case SHORTLISTED -> may(Act.ARRANGE_INTERVIEW, person).map(yes -> arrange(person, name, "arrange"));
            case INTERVIEW -> interviews.interview(person).flatMap(talk -> afterwards(person, name, talk));
            case OFFERED -> offers.offer(person).map(offer -> answer(person, name, offer));
            default -> Optional.empty();
        };
    }

    private Optional<NextStepCard> afterwards(PersonId person, String name, InterviewDetails talk) {
        if (talk.state() == InterviewState.PLANNED) return Optional.of(ahead(person, name, talk));
        if (talk.outcome() == InterviewOutcome.SUITABLE)
            return may(Act.OFFER, person)
                    .map(yes -> step("offer", name, RecruitmentNavigation.offer(person))
                            .because(say("recruitment.step.offer.why")));
        if (talk.outcome() == InterviewOutcome.NOT_SUITABLE)
            return may(Act.DECLINE, person)
                    .map(yes -> new NextStepCard(say("recruitment.step.you"), say("recruitment.step.decline", name))
                            .because(say("recruitment.step.decline.why")));
        return may(Act.ARRANGE_INTERVIEW, person).map(yes -> arrange(person, name, "again"));
    }

    private NextStepCard ahead(PersonId person, String name, InterviewDetails talk) {
        boolean over = !talk.startsAt().isAfter(LocalDateTime.now(clock));
        boolean mine = talk.panelIds().contains(current.get().user());
        if (over && mine && access.actsOn(Act.RECORD_INTERVIEW, person))
            return step("record", name, RecruitmentNavigation.outcome(person))
                    .because(say("recruitment.step.record.why", when.say(talk.startsAt())));
        NextStepCard card = new NextStepCard(
                        when.say(talk.startsAt()),
                        say(over ? "recruitment.step.panel" : "recruitment.step.ahead", name))
                .because(say("recruitment.step.with", talk.place(), String.join(", ", talk.panel())));
        return may(Act.ARRANGE_INTERVIEW, person)
                .map(yes -> card.actions(
                        ActionLink.other(say("recruitment.step.change"), RecruitmentNavigation.interview(person))))
                .orElse(card);
    }

    private NextStepCard arrange(PersonId person, String name, String key) {
        NextStepCard card = step(key, name, RecruitmentNavigation.interview(person));
        return card.because(say("recruitment.step." + key + ".why"));
    }

    private NextStepCard answer(PersonId person, String name, OfferDetails offer) {
        NextStepCard card = new NextStepCard(say("recruitment.step.them"), say("recruitment.step.answer", name))
                .because(say("recruitment.step.answer.why", when.day(offer.answerBy())));
        return card.actions(new Anchor(RecruitmentNavigation.offer(person), say("recruitment.step.answer.do")));
    }

    private NextStepCard step(String key, String name, String address) {
        return new NextStepCard(say("recruitment.step.you"), say("recruitment.step." + key, name))
                .actions(ActionLink.main(say("recruitment.step." + key + ".do"), address));
    }

    private Optional<Act> may(Act act, PersonId person) {
        return access.actsOn(act, person) ? Optional.of(act) : Optional.empty();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
