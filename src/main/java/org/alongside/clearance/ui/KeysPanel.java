package org.alongside.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.clearance.ClearanceDetails;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.KeysRow;
import org.alongside.clearance.KeysService;
import org.alongside.clearance.KeysState;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** Keys at the prison of a clearance. */
class KeysPanel extends Section {
    private final PlainError error = new PlainError();
    private final transient Standing standing;
    private final transient Runnable again;

    KeysPanel(ClearanceDetails one, KeysService keys, Standing standing, boolean mayWork, Runnable again) {
        this.standing = standing;
        this.again = again;
        addClassName("al-else");
        PersonId person = one.person();
        EstablishmentId prison = one.prison().id();
        KeysState now = keys.keys(person).values().stream()
                .filter(row -> row.establishment().equals(prison))
                .map(KeysRow::state)
                .findFirst()
                .orElse(KeysState.NOT_AUTHORISED);
        add(
                new H2(standing.text("clearance.keys")),
                new StatusTag(status(now), standing.text("clearance.keys." + now)));
        if (!mayWork) return;
        Div acts = new Div();
        acts.addClassName("acts");
        if (now.leadsTo(KeysState.TRAINED))
            acts.add(ActionButton.other(
                    standing.text("clearance.keys.train"), () -> train(day -> keys.train(person, prison, day))));
        if (now.leadsTo(KeysState.AUTHORISED))
            acts.add(button("clearance.keys.authorise", () -> keys.authorise(person, prison)));
        if (now.leadsTo(KeysState.WITHDRAWN))
            acts.add(button("clearance.keys.withdraw", () -> keys.withdraw(person, prison)));
        add(acts, error);
    }

    private static Status status(KeysState state) {
        return switch (state) {
            case NOT_AUTHORISED -> Status.NOT_STARTED;
            case TRAINED -> Status.IN_PROGRESS;
            case AUTHORISED -> Status.DONE;
            case WITHDRAWN -> Status.STOPPED;
        };
    }

    private ActionButton button(String key, Runnable move) {
        return ActionButton.other(standing.text(key), () -> {
            try {
                move.run();
                again.run();
            } catch (Refused no) {
                error.show(no.refusal());
            }
        });
    }

    private void train(Consumer<LocalDate> move) {
        Ask.day(
                        standing.text("clearance.keys.train"),
                        standing.text("clearance.keys.train.what"),
                        standing.text("clearance.keys.train.day"),
                        standing.text("clearance.save"),
                        standing.days().today(),
                        day -> {
                            move.accept(day);
                            again.run();
                        })
                .open();
    }
}
