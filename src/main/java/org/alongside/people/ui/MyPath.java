package org.alongside.people.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.people.PersonDetails;
import org.alongside.people.Stage;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.JourneyPath;
import org.alongside.shared.ui.JourneyPath.Phase;
import org.alongside.shared.ui.JourneyPath.Place;

/** A volunteer’s own way: what is done and since when, where they are, and what comes only if they want it. */
class MyPath extends Section {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** With which stage each phase is over. */
    private static final List<Stage> OVER_WITH = List.of(Stage.SHORTLISTED, Stage.ONBOARDING, Stage.ACTIVE, Stage.PAID);

    private final transient PersonDetails person;
    private final transient Map<Stage, Instant> reached;
    private final transient DayWords days;

    MyPath(PersonDetails person, Map<Stage, Instant> reached, DayWords days) {
        this.person = person;
        this.reached = reached;
        this.days = days;
        List<Phase> phases = Phases.of(person, this::say);
        List<Phase> dated = IntStream.range(0, phases.size())
                .mapToObj(i -> dated(phases.get(i), i))
                .toList();
        add(new H2(getTranslation("people.my.path")), new JourneyPath(dated).vertical());
    }

    private Phase dated(Phase phase, int number) {
        if (phase.place() == Place.DONE) return new Phase(phase.name(), phase.place(), done(number));
        if (phase.place() == Place.HERE) return new Phase(phase.name(), phase.place(), here());
        return phase;
    }

    private String done(int number) {
        return Optional.ofNullable(reached.get(OVER_WITH.get(number)))
                .map(days::dayOf)
                .map(day -> getTranslation("people.my.done", MONTH.format(day)))
                .orElse("");
    }

    private String here() {
        boolean atWork = person.stage() == Stage.ACTIVE || person.stage() == Stage.PAID;
        Instant since = reached.get(person.stage());
        return atWork && since != null
                ? getTranslation("people.my.since", days.day(days.dayOf(since)))
                : getTranslation("people.my.here");
    }

    /** The words of a record, said to the person themself. */
    private String say(String key) {
        if (key.startsWith("people.stage.")) return "";
        return getTranslation(key.equals("people.phase.if-wanted") ? "people.my.if-wanted" : key);
    }
}
