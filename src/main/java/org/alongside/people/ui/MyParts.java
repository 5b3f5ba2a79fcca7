package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.NextStepCard;
import org.springframework.beans.factory.ObjectProvider;

/** What all modules together put into a volunteer’s own space, in their order. */
@org.springframework.stereotype.Component
class MyParts {
    private final ObjectProvider<MySpacePart> parts;
    private final ObjectProvider<MyNextStep> steps;

    MyParts(ObjectProvider<MySpacePart> parts, ObjectProvider<MyNextStep> steps) {
        this.parts = parts;
        this.steps = steps;
    }

    /** The first answer in their order; nobody is asked after that. */
    Optional<NextStepCard> next(PersonId me, Runnable again) {
        return steps.stream()
                .sorted(Comparator.comparingInt(MyNextStep::order))
                .flatMap(step -> step.card(me, again).stream())
                .findFirst();
    }

    List<Component> at(MySpacePart.Place place, PersonId me, Runnable again) {
        return parts.stream()
                .filter(part -> part.place() == place)
                .sorted(Comparator.comparingInt(MySpacePart::order))
                .flatMap(part -> part.show(me, again).stream())
                .toList();
    }
}
