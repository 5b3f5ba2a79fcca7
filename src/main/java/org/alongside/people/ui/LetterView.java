package org.alongside.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PublicFacts;
import org.alongside.people.ContactApart;
import org.alongside.people.PaperLetter;
import org.alongside.people.PaperLetterService;
import org.alongside.people.TellingService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Paper;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;

/** A letter to print and to post. The paper says nothing of where somebody is; only the envelope does. */
@Route(PeopleNavigation.LETTER)
@RolesAllowed("VETTING_LEAD")
class LetterView extends View implements BeforeEnterObserver {
    private final transient PaperLetterService letters;
    private final transient TellingService tellings;
    private final transient OrganisationService organisations;
    private final transient DayWords days;

    LetterView(PaperLetterService letters, TellingService tellings, OrganisationService organisations, DayWords days) {
        this.letters = letters;
        this.tellings = tellings;
        this.organisations = organisations;
        this.days = days;
        titled(getTranslation("people.letter"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PersonAddress.of(event));
    }

    private void show(PersonId person) {
        removeAll();
        letters.waiting(person).ifPresentOrElse(letter -> show(person, letter), () -> nothing(person));
    }

    private void nothing(PersonId person) {
        add(new EmptyState(getTranslation("people.letter.none"), getTranslation("people.letter.none.then"))
                .action(record(person)));
    }

    private void show(PersonId person, PaperLetter letter) {
        Div acts = new Div(
                Paper.print(getTranslation("people.letter.print")),
                ActionButton.other(getTranslation("people.letter.posted"), () -> posted(person, letter)),
                record(person));
        acts.addClassName("acts");
        add(new PageHead(getTranslation("people.letter")).below(getTranslation("people.letter.what-for")), acts);
        add(paper(letter));
    }

    private ActionLink record(PersonId person) {
        return ActionLink.other(getTranslation("people.letter.back"), PersonAddress.record(person));
    }

    private void posted(PersonId person, PaperLetter letter) {
        tellings.told(person, letter.news().change());
        show(person);
        Undo.offer(getTranslation("people.letter.posted.done"), () -> {
            tellings.notTold(person, letter.news().change());
            show(person);
        });
    }

    private Paper paper(PaperLetter letter) {
        PublicFacts us = organisations.facts();
        Paper paper = new Paper()
                .from(us.name() + "\n" + us.telephone() + "\n" + us.email())
                .to(envelope(letter))
                .line(days.full(days.today()))
                .line(getTranslation("people.letter.dear", letter.nameToUse()));
        body(letter, us).forEach(paper::line);
        return paper.line(getTranslation("people.letter.bye")).line(us.name());
    }

    /** Whoever somebody trusts opens the envelope; the letter inside is for the person. */
    private String envelope(PaperLetter letter) {
        String address = letter.to().address();
        return letter.to().kind() == ContactApart.Kind.TRUSTED_PERSON
                ? address + "\n" + getTranslation("people.letter.for", letter.name())
                : letter.name() + "\n" + address;
    }

    private Stream<String> body(PaperLetter letter, PublicFacts us) {
        String news = getTranslation("people.letter.news." + letter.news().news());
        String words = letter.words() == null ? "" : letter.words();
        String ask = getTranslation("people.letter.ask", us.telephone(), letter.reference());
        return Stream.of(news, words, ask).filter(line -> !line.isBlank());
    }
}
