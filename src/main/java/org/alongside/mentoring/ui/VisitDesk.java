package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.alongside.clearance.EntryReason;
import org.alongside.clearance.EstablishmentService;
import org.alongside.mentoring.MatchRow;
import org.alongside.mentoring.MissedBy;
import org.alongside.mentoring.VisitRow;
import org.alongside.mentoring.VisitService;
import org.alongside.mentoring.VisitState;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.PlainError;

/** What can be said of meetings: planned, moved, called off, and what came of them. */
@org.springframework.stereotype.Component
class VisitDesk {
    private final VisitService visits;
    private final EstablishmentService prisons;
    private final MentoringWords words;

    VisitDesk(VisitService visits, EstablishmentService prisons, MentoringWords words) {
        this.visits = visits;
        this.prisons = prisons;
        this.words = words;
    }

    void plan(PersonId person, MatchRow match, Runnable again) {
        new VisitDialog(null, prisons.open(), words, data -> {
                    visits.plan(person, match.id(), data);
                    again.run();
                })
                .open();
    }

    VisitList.Deeds of(PersonId person, Runnable again) {
        return visit -> deeds(person, visit, again);
    }

    private Component deeds(PersonId person, VisitRow visit, Runnable again) {
        Div acts = new Div();
        acts.addClassName("acts");
        PlainError error = new PlainError();
        if (visit.state() != VisitState.PLANNED) {
            acts.add(quiet(
                    "mentoring.visit.not-so", () -> attempt(error, () -> visits.notSo(person, visit.id()), again)));
            return new Div(acts, error);
        }
        boolean ahead = visit.on().isAfter(words.days().today());
        Div all = new Div();
        if (visit.prison() != null) warn(person, visit, all);
        if (!ahead) {
            acts.add(
                    button("mentoring.visit.held", () -> held(person, visit, again)),
                    button("mentoring.visit.missed", () -> missed(person, visit, again)));
        }
        if (visit.prison() != null)
            acts.add(button(
                    "mentoring.visit.cancelled",
                    () -> attempt(error, () -> visits.cancelledByPrison(person, visit.id()), again)));
        if (ahead || visit.on().equals(words.days().today())) {
            acts.add(quiet("mentoring.visit.move", () -> move(person, visit, again)));
            acts.add(quiet(
                    "mentoring.visit.call-off", () -> attempt(error, () -> visits.callOff(person, visit.id()), again)));
        }
        all.add(acts, error);
        return all;
    }

    /** Asked again each time that it is shown. */
    private void warn(PersonId person, VisitRow visit, Div all) {
        if (visit.on().isBefore(words.days().today())) return;
        List<EntryReason> against = visits.against(person, visit.id());
        if (!against.isEmpty()) all.add(Reasons.of(against, words));
    }

    private void held(PersonId person, VisitRow visit, Runnable again) {
        LengthButtons length = new LengthButtons(words);
        TextField line = new TextField(words.text("mentoring.contact.line"));
        line.setMaxLength(300);
        line.getElement().setAttribute("dir", "auto");
        new AskThen(
                        words.text("mentoring.visit.held"),
                        words.text("mentoring.visit.held.what"),
                        words.text("mentoring.save"),
                        () -> {
                            visits.held(person, visit.id(), length.minutes(), line.getValue());
                            again.run();
                        },
                        length,
                        line)
                .open();
    }

    private void missed(PersonId person, VisitRow visit, Runnable again) {
        RadioButtonGroup<MissedBy> by = new RadioButtonGroup<>();
        by.setLabel(words.text("mentoring.visit.missed.by"));
        by.setItems(MissedBy.values());
        by.setItemLabelGenerator(one -> words.text("mentoring.visit.missed.by." + one));
        new AskThen(
                        words.text("mentoring.visit.missed"),
                        words.text("mentoring.visit.missed.what"),
                        words.text("mentoring.save"),
                        () -> {
                            if (by.isEmpty()) throw new Refused("mentoring.refused.missed-by");
                            visits.missed(person, visit.id(), by.getValue());
                            again.run();
                        },
                        by)
                .open();
    }

    private void move(PersonId person, VisitRow visit, Runnable again) {
        new VisitDialog(visit, prisons.open(), words, data -> {
                    visits.move(person, visit.id(), data);
                    again.run();
                })
                .open();
    }

    private static void attempt(PlainError error, Runnable work, Runnable again) {
        try {
            work.run();
            again.run();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private ActionButton button(String key, Runnable does) {
        return ActionButton.other(words.text(key), does);
    }

    private ActionButton quiet(String key, Runnable does) {
        return ActionButton.quiet(words.text(key), does);
    }
}
