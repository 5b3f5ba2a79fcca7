package org.alongside.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alongside.people.ui.MySpacePart;
import org.alongside.shared.PersonId;
import org.alongside.supervision.ActionOwner;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.ActionState;
import org.alongside.supervision.SupervisionDates;
import org.alongside.supervision.SupervisionDatesService;

/** Supervision in a volunteer’s own space: when the next one is, and what they agreed to do. */
@org.springframework.stereotype.Component
class MySupervisionPart implements MySpacePart {
    private static final int FEW = 3;

    private final SupervisionDatesService dates;
    private final SupervisionWords words;

    MySupervisionPart(SupervisionDatesService dates, SupervisionWords words) {
        this.dates = dates;
        this.words = words;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        return dates.dates(me).map(known -> section(me, known));
    }

    private Section section(PersonId me, SupervisionDates known) {
        Section section = new Section(new H2(words.say("supervision.my")), new Paragraph(when(known, words)));
        List<ActionRow> mine = dates.actions(me).stream()
                .filter(action -> action.owner() == ActionOwner.VOLUNTEER && action.state() != ActionState.DONE)
                .limit(FEW)
                .toList();
        if (!mine.isEmpty())
            section.add(new ActionList(
                    mine,
                    words,
                    action -> words.say("supervision.action.my.VOLUNTEER"),
                    action -> false,
                    (action, done) -> {}));
        section.add(new Anchor(SupervisionNavigation.MINE, words.say("supervision.my.more")));
        return section;
    }

    /** What a volunteer wants to know first. */
    static String when(SupervisionDates known, SupervisionWords words) {
        LocalDateTime planned = known.planned();
        if (planned != null) return words.say("supervision.my.planned", words.when(planned));
        LocalDate due = known.dueOn();
        if (due == null) return words.say("supervision.my.rests");
        return words.say(
                known.isLate(words.days().today()) ? "supervision.my.late" : "supervision.my.due",
                words.days().day(due));
    }

    @Override
    public int order() {
        return 20;
    }
}
