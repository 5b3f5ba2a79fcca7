package org.alongside.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The journey in a few phases: behind, here, ahead. Knows no stages; who shows it says what each phase is. */
public class JourneyPath extends OrderedList {
    /** Where a phase lies, seen from the person. */
    public enum Place {
        DONE(Icon.DONE),
        HERE(Icon.HERE),
        AHEAD(Icon.AHEAD);

        private final Icon icon;

        Place(Icon icon) {
            this.icon = icon;
        }
    }

    /**
     * @param name such as “Get ready”
     * @param note when, or how far: may be empty
     */
    public record Phase(String name, Place place, String note) {}

    public JourneyPath(List<Phase> phases) {
        addClassName("al-path");
        getElement().setAttribute("aria-label", getTranslation("ui.journey"));
        phases.forEach(phase -> add(item(phase)));
    }

    /** One phase below the other, for a narrow page. */
    public JourneyPath vertical() {
        addClassName("v");
        return this;
    }

    private ListItem item(Phase phase) {
        String place = phase.place().name().toLowerCase(Locale.ROOT);
        Span name = new Span(phase.name());
        name.addClassName("name");
        Span spoken = new Span(getTranslation("ui.journey." + place) + " ");
        spoken.addClassName("al-vh");
        ListItem item = new ListItem(new Drawing(phase.place().icon), spoken, name, new Span(phase.note()));
        item.addClassName(place);
        if (phase.place() == Place.HERE) item.getElement().setAttribute("aria-current", "step");
        return item;
    }
}
