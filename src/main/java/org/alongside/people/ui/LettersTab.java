package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ContactApart;
import org.alongside.people.PaperLetterService;
import org.alongside.people.PersonService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Icon;
import org.springframework.context.MessageSource;

/** Where letters to somebody go: for those alone who may know of lived experience. Opening it is recorded. */
@org.springframework.stereotype.Component
class LettersTab implements PersonTab {
    static final String ADDRESS = "letters";

    private final PersonService people;
    private final PaperLetterService letters;
    private final MessageSource messages;
    private final DayWords days;

    LettersTab(PersonService people, PaperLetterService letters, MessageSource messages, DayWords days) {
        this.people = people;
        this.letters = letters;
        this.messages = messages;
        this.days = days;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "people.tab.letters";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public PersonalData data() {
        return PersonalData.LIVED_EXPERIENCE;
    }

    @Override
    public Component show(PersonId person) {
        Div page = new Div();
        page.addClassName("al-letters");
        page.add(people.contactApart(person)
                .<Component>map(this::envelope)
                .orElseGet(() -> new Paragraph(text("people.letters.none"))));
        letters.waiting(person).ifPresent(letter -> page.add(toPost(person)));
        return page;
    }

    private Section envelope(ContactApart apart) {
        Paragraph address = new Paragraph(apart.address());
        address.addClassName("al-address");
        address.getElement().setAttribute("dir", "auto");
        Section section = new Section(new H2(text("people.letters.kind." + apart.kind())), address);
        LocalDate release = apart.releaseDate();
        if (release != null) section.add(meta(text("people.letters.release", days.full(release))));
        section.add(meta(text("people.letters.private")));
        return section;
    }

    private Section toPost(PersonId person) {
        return new Section(
                new H2(text("people.letters.waiting")),
                ActionLink.other(text("people.letters.open"), PeopleNavigation.letter(person))
                        .with(Icon.PRINT));
    }

    private static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(new Span(words));
        meta.addClassName("al-meta");
        return meta;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
