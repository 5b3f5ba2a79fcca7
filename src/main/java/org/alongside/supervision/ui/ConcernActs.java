package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.alongside.accounts.Colleague;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PlainError;
import org.alongside.supervision.ConcernDetails;
import org.alongside.supervision.ConcernLeadService;
import org.alongside.supervision.ConcernState;

/** What the named lead can do with a concern from where it is: one way on, and what is also possible. */
class ConcernActs extends Div {
    private final transient ConcernDetails one;
    private final transient ConcernLeadService lead;
    private final transient WhomDialogs whom;
    private final transient Runnable again;
    private final transient Runnable gone;
    private final PlainError error = new PlainError();

    ConcernActs(
            ConcernDetails one,
            ConcernLeadService lead,
            WhomDialogs whom,
            DayWords days,
            Runnable again,
            Runnable gone) {
        this.one = one;
        this.lead = lead;
        this.whom = whom;
        this.again = again;
        this.gone = gone;
        addClassNames("acts", "al-concern-acts");
        switch (one.state()) {
            case RAISED -> add(button("looked", true, this::lookedAt), button("in-hand", false, this::inHand));
            case LOOKED_AT -> add(button("in-hand", true, this::inHand), button("close", false, this::close));
            case IN_HAND -> add(button("close", true, this::close), button("note", false, this::note));
            case CLOSED -> {
                if (days.daysSince(one.reviewOn()) >= 0)
                    add(button("keep", true, this::keep), button("remove", false, this::remove));
                add(button("again", false, this::takeUpAgain));
            }
        }
        if (one.inWords() != null) whom();
        if (one.state() != ConcernState.CLOSED) add(button("hand-on", false, this::handOn));
        add(error);
    }

    /** Once it is closed it says what was decided about them: it is taken up again before that is changed. */
    private void whom() {
        if (one.person() == null) add(button("tie", false, () -> whom.tie(one, again)));
        else if (one.state() != ConcernState.CLOSED) add(button("retie", false, () -> whom.retie(one, again)));
    }

    private ActionButton button(String key, boolean main, Runnable does) {
        String words = getTranslation("supervision.concern.do." + key);
        return main ? ActionButton.main(words, does) : ActionButton.other(words, does);
    }

    private void lookedAt() {
        trying(() -> lead.lookedAt(one.id(), one.version()));
    }

    private void inHand() {
        askForWords("in-hand", said -> lead.inHand(one.id(), said, one.version()));
    }

    private void note() {
        askForWords("note", said -> lead.note(one.id(), said));
    }

    private void takeUpAgain() {
        askForWords("again", said -> lead.takeUpAgain(one.id(), said, one.version()));
    }

    private void keep() {
        trying(() -> lead.keep(one.id()));
    }

    private void remove() {
        new AskThen(
                        getTranslation("supervision.concern.do.remove"),
                        getTranslation("supervision.concern.remove.what"),
                        getTranslation("supervision.concern.do.remove"),
                        () -> {
                            lead.remove(one.id());
                            gone.run();
                        })
                .open();
    }

    private void close() {
        new CloseConcernDialog(one, data -> {
                    lead.close(one.id(), data);
                    again.run();
                })
                .open();
    }

    private void handOn() {
        Select<Colleague> to = new Select<>();
        to.setLabel(getTranslation("supervision.concern.hand-on.to"));
        to.setItems(lead.others(one.id()));
        to.setItemLabelGenerator(Colleague::name);
        new AskThen(
                        getTranslation("supervision.concern.do.hand-on"),
                        getTranslation("supervision.concern.hand-on.what"),
                        getTranslation("supervision.concern.hand-on.do"),
                        () -> {
                            Colleague chosen = to.getValue();
                            if (chosen == null) throw new Refused("supervision.refused.choose-lead");
                            lead.handOn(one.id(), chosen.id());
                            gone.run();
                        },
                        to)
                .open();
    }

    private void askForWords(String key, Consumer<String> keep) {
        TextArea said = new Asked(this).words("supervision.concern.words." + key);
        new AskThen(
                        getTranslation("supervision.concern.do." + key),
                        getTranslation("supervision.concern.words.what"),
                        getTranslation("supervision.concern.words.do"),
                        () -> {
                            moved(() -> keep.accept(said.getValue()));
                            again.run();
                        },
                        said)
                .open();
    }

    /** In a dialog a colleague’s move is said as a refusal, so that what was typed stays. */
    private static void moved(Runnable move) {
        try {
            move.run();
        } catch (ChangedMeanwhile first) {
            throw new Refused("supervision.refused.concern-changed");
        }
    }

    private void trying(Runnable move) {
        try {
            move.run();
            again.run();
        } catch (ChangedMeanwhile first) {
            again.run();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
