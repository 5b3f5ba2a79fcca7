package org.alongside.clearance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.DecisionData;
import org.alongside.clearance.PrisonRefusal;
import org.alongside.clearance.RefusalReason;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.LostUpdateDialog;

/** What the prison’s letter says: yes with its days, or no with its reason. When a colleague was first, both stand side by side. */
class DecisionDialog {
    final RadioButtonGroup<ClearanceState> outcome = new RadioButtonGroup<>();
    final DatePicker letterOn;
    final DatePicker validFrom;
    final DatePicker validUntil;
    final Select<RefusalReason> reason = new Select<>();
    final TextArea words;
    final TextField decidedBy;
    final Checkbox asked;
    final DatePicker askAgainBy;

    private final UnaryOperator<String> say;
    private final Consumer<DecisionData> decide;
    private long version;

    /** @param choices what the prison may have decided; with one there is nothing to choose */
    DecisionDialog(
            List<ClearanceState> choices, DecisionData now, UnaryOperator<String> say, Consumer<DecisionData> decide) {
        this.say = say;
        this.decide = decide;
        letterOn = day("letter");
        validFrom = day("from");
        validUntil = day("until");
        askAgainBy = day("ask-again");
        words = new TextArea(say.apply("clearance.decide.words"));
        words.setMaxLength(4000);
        decidedBy = new TextField(say.apply("clearance.decide.by"));
        decidedBy.setMaxLength(200);
        asked = new Checkbox(say.apply("clearance.decide.asked"));
        reason.setLabel(say.apply("clearance.decide.reason"));
        reason.setItems(RefusalReason.values());
        reason.setItemLabelGenerator(one -> say.apply("clearance.reason." + one));
        outcome.setLabel(say.apply("clearance.decide.outcome"));
        outcome.setItems(choices);
        outcome.setItemLabelGenerator(state -> say.apply("clearance.decide." + state));
        outcome.addValueChangeListener(chosen -> shape());
        show(now, choices);
    }

    void open() {
        new AskThen(
                        say.apply("clearance.decide"),
                        say.apply("clearance.decide.what"),
                        say.apply("clearance.decide.do"),
                        this::perform,
                        outcome,
                        letterOn,
                        validFrom,
                        validUntil,
                        reason,
                        words,
                        decidedBy,
                        asked,
                        askAgainBy)
                .open();
    }

    private void perform() {
        if (outcome.isEmpty()) throw new Refused("clearance.refused.outcome");
        DecisionData mine = typed();
        try {
            decide.accept(mine);
        } catch (ChangedMeanwhile lost) {
            DecisionData theirs = lost.theirs(DecisionData.class);
            new LostUpdateDialog(
                            DecisionMerge.beside(theirs, mine, say),
                            kept -> again(DecisionMerge.merged(theirs, mine, kept)))
                    .open();
        }
    }

    /** Theirs with what was kept of mine; the fields stand open with it when a rule refuses that. */
    private void again(DecisionData merged) {
        show(merged, List.of(merged.outcome()));
        try {
            decide.accept(merged);
        } catch (Refused no) {
            open();
        }
    }

    private void show(DecisionData now, List<ClearanceState> choices) {
        if (choices.size() == 1) outcome.setValue(choices.getFirst());
        else if (choices.contains(now.outcome())) outcome.setValue(now.outcome());
        letterOn.setValue(now.letterOn());
        validFrom.setValue(now.validFrom());
        validUntil.setValue(now.validUntil());
        askAgainBy.setValue(now.askAgainBy());
        PrisonRefusal no = now.refusal();
        if (no != null) {
            reason.setValue(no.reason());
            words.setValue(no.words());
            decidedBy.setValue(no.decidedBy());
            asked.setValue(no.reconsiderationAsked());
        }
        version = now.version();
        shape();
    }

    /** Only the fields of the answer. */
    private void shape() {
        ClearanceState chosen = outcome.getValue();
        boolean yes = chosen == ClearanceState.GRANTED;
        boolean no = chosen != null && !yes;
        validFrom.setVisible(yes);
        validUntil.setVisible(yes);
        reason.setVisible(no);
        words.setVisible(no);
        decidedBy.setVisible(no);
        asked.setVisible(chosen == ClearanceState.REFUSED);
        askAgainBy.setVisible(chosen == ClearanceState.REFUSED);
    }

    private DecisionData typed() {
        boolean yes = outcome.getValue() == ClearanceState.GRANTED;
        RefusalReason chosen = reason.getValue();
        PrisonRefusal no = yes || chosen == null
                ? null
                : new PrisonRefusal(
                        chosen, words.getValue().strip(), decidedBy.getValue().strip(), asked.getValue());
        return new DecisionData(
                outcome.getValue(),
                letterOn.getValue(),
                validFrom.getValue(),
                validUntil.getValue(),
                no,
                askAgainBy.getValue(),
                version);
    }

    private DatePicker day(String key) {
        DatePicker day = new DayField(say.apply("clearance.decide." + key));
        return day;
    }
}
