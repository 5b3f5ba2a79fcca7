package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.alongside.people.JourneyService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;

/** In a volunteer’s own space: our thanks when they have left, and what we wrote about a pause. */
@org.springframework.stereotype.Component
class OurWords implements MySpacePart {
    private final PersonService people;
    private final JourneyService journeys;

    OurWords(PersonService people, JourneyService journeys) {
        this.people = people;
        this.journeys = journeys;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        Stage stage = people.details(me).stage();
        return stage == Stage.LEFT || stage == Stage.SUSPENDED
                ? journeys.lastWords(me).map(OurWords::section)
                : Optional.empty();
    }

    private static Section section(String words) {
        Section section = new Section();
        section.add(new H2(section.getTranslation("people.my.words")), new Paragraph(words));
        return section;
    }

    @Override
    public int order() {
        return 5;
    }
}
