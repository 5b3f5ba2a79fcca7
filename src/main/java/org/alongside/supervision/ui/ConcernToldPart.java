package org.alongside.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.alongside.people.ui.MySpacePart;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.JourneyPath.Place;
import org.alongside.supervision.ConcernFileService;

/** What somebody was told of a concern about them, as its lead decided; nothing at all while nothing was. */
@org.springframework.stereotype.Component
class ConcernToldPart implements MySpacePart {
    private final ConcernFileService concerns;
    private final SupervisionWords words;

    ConcernToldPart(ConcernFileService concerns, SupervisionWords words) {
        this.concerns = concerns;
        this.words = words;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        List<String> told = concerns.told(me);
        if (told.isEmpty()) return Optional.empty();
        Section section = new Section(new H2(words.say("supervision.my.told")));
        told.forEach(said -> {
            Paragraph line = new Paragraph(said);
            line.getElement().setAttribute("dir", "auto");
            section.add(line);
        });
        return Optional.of(section);
    }

    @Override
    public Place place() {
        return Place.LAST;
    }

    @Override
    public int order() {
        return 25;
    }
}
