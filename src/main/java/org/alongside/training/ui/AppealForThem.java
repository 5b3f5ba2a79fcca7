package org.alongside.training.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.training.AppealService;
import org.alongside.training.AssessmentService;
import org.alongside.training.TrainingProgress;
import org.alongside.training.UnitRow;

/** A colleague asks for somebody who rang or wrote that a decision is looked at again. */
@org.springframework.stereotype.Component
class AppealForThem {
    private static final int LONGEST = 4000;

    private final AppealService appeals;
    private final AssessmentService assessments;
    private final TrainingWords words;

    AppealForThem(AppealService appeals, AssessmentService assessments, TrainingWords words) {
        this.appeals = appeals;
        this.assessments = assessments;
        this.words = words;
    }

    ActionButton button(TrainingProgress one, PersonId person) {
        ActionButton button = ActionButton.quiet(words.text("training.appeal-for"), () -> ask(one, person));
        button.getElement().setAttribute("aria-label", words.text("training.appeal-for") + ": " + one.programme());
        return button;
    }

    private void ask(TrainingProgress one, PersonId person) {
        Select<UnitRow> unit = new Select<>();
        unit.setLabel(words.text("training.appeal-for.unit"));
        unit.setItems(assessments.units(one.cohort()));
        unit.setItemLabelGenerator(row -> row.number() + ". " + row.title());
        TextArea why = new TextArea(words.text("training.appeal-for.why"));
        why.setHelperText(words.text("training.appeal-for.why.hint"));
        why.setMaxLength(LONGEST);
        why.getElement().setAttribute("dir", "auto");
        new AskThen(
                        words.text("training.appeal-for"),
                        words.text("training.appeal-for.what"),
                        words.text("training.appeal-for.do"),
                        () -> {
                            if (unit.getValue() == null) throw new Refused("training.refused.appeal-unit");
                            appeals.openFor(
                                    person, one.cohort(), unit.getValue().id(), why.getValue());
                            Notification.show(words.text("training.appeal-for.done"));
                        },
                        unit,
                        why)
                .open();
    }
}
