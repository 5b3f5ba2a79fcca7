package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.alongside.people.DepartureService;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;

/** The end of a volunteer’s own space: they may leave. Before Active they stop in one step instead. */
@org.springframework.stereotype.Component
class LeavingPart implements MySpacePart {
    private final PersonService people;
    private final DepartureService departures;
    private final DayWords days;

    LeavingPart(PersonService people, DepartureService departures, DayWords days) {
        this.people = people;
        this.departures = departures;
        this.days = days;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        Stage stage = people.details(me).stage();
        return stage.leadsTo(Stage.LEFT) && !stage.leadsTo(Stage.WITHDRAWN)
                ? Optional.of(new MyLeaving(me, departures, days, again))
                : Optional.empty();
    }

    @Override
    public Place place() {
        return Place.LAST;
    }

    @Override
    public int order() {
        return 90;
    }
}
