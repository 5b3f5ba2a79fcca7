package org.alongside.recruitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.recruitment.Criterion;
import org.alongside.recruitment.InterviewDetails;
import org.alongside.recruitment.InterviewService;
import org.alongside.recruitment.InterviewState;
import org.alongside.recruitment.OfferDetails;
import org.alongside.recruitment.OfferService;
import org.alongside.shared.HandedFile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Downloads;
import org.springframework.context.MessageSource;

/** The talks with somebody and the offer to them. */
@org.springframework.stereotype.Component
class InterviewTab implements PersonTab {
    private final InterviewService interviews;
    private final OfferService offers;
    private final MessageSource messages;
    private final WhenWords when;
    private final DayWords days;

    InterviewTab(
            InterviewService interviews, OfferService offers, MessageSource messages, WhenWords when, DayWords days) {
        this.interviews = interviews;
        this.offers = offers;
        this.messages = messages;
        this.when = when;
        this.days = days;
    }

    @Override
    public String address() {
        return "talks";
    }

    @Override
    public String messageKey() {
        return "recruitment.tab.talks";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public PersonalData data() {
        return PersonalData.APPLICATION;
    }

    @Override
    public Stage from() {
        return Stage.SHORTLISTED;
    }

    @Override
    public Component show(PersonId person) {
        Div page = new Div();
        page.addClassName("al-answers");
        offers.offer(person).ifPresent(offer -> page.add(offer(offer)));
        List<InterviewDetails> talks = interviews.interviews(person);
        for (InterviewDetails talk : talks) page.add(talk(person, talk, talk == talks.getFirst()));
        if (page.getComponentCount() == 0) page.add(new Paragraph(say("recruitment.talks.none")));
        return page;
    }

    private Section offer(OfferDetails offer) {
        DescriptionList list = new DescriptionList();
        line(list, "recruitment.talks.made", days.day(days.dayOf(offer.madeAt())));
        String answer = offer.acceptedAt() == null
                ? say("recruitment.talks.open", when.day(offer.answerBy()))
                : say("recruitment.talks.accepted", days.day(days.dayOf(offer.acceptedAt())));
        line(list, "recruitment.talks.answer", answer);
        if (offer.acceptedHow() != null)
            line(list, "recruitment.talks.how", say("recruitment.agreed." + offer.acceptedHow()));
        if (offer.words() != null) line(list, "recruitment.talks.words", offer.words());
        return section(say("recruitment.talks.offer", offer.role()), list);
    }

    private Section talk(PersonId person, InterviewDetails talk, boolean latest) {
        DescriptionList list = new DescriptionList();
        line(list, "recruitment.talks.state", say("recruitment.talks.state." + talk.state()));
        line(list, "recruitment.talks.place", talk.place());
        line(list, "recruitment.talks.panel", String.join(", ", talk.panel()));
        if (talk.words() != null) line(list, "recruitment.talks.words", talk.words());
        for (Criterion criterion : Criterion.values()) {
            if (talk.ratings().get(criterion) != null)
                line(
                        list,
                        "recruitment.outcome.criterion." + criterion,
                        say("recruitment.outcome.rating." + talk.ratings().get(criterion)));
        }
        if (talk.outcome() != null)
            line(list, "recruitment.outcome.came-of-it", say("recruitment.outcome.is." + talk.outcome()));
        if (talk.notes() != null) line(list, "recruitment.outcome.notes", talk.notes());
        if (talk.feedback() != null) line(list, "recruitment.outcome.feedback", talk.feedback());
        Section section = section(when.say(talk.startsAt()), list);
        if (latest && talk.state() == InterviewState.PLANNED) section.add(calendar(person));
        return section;
    }

    private Anchor calendar(PersonId person) {
        DownloadHandler file = Downloads.of(() -> HandedFile.ofText(
                "talk.ics", "text/calendar", interviews.calendar(person).orElseThrow(NotFound::new)));
        return new Anchor(file, say("recruitment.talks.calendar"));
    }

    private static Section section(String title, DescriptionList list) {
        list.addClassName("al-facts");
        Section section = new Section(new H2(title), list);
        section.addClassName("al-block");
        return section;
    }

    private void line(DescriptionList list, String key, String value) {
        DescriptionList.Description said = new DescriptionList.Description(value);
        said.getElement().setAttribute("dir", "auto");
        list.add(new Div(new DescriptionList.Term(say(key)), said));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
