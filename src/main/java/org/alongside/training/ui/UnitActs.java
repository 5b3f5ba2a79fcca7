package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.PlainError;
import org.alongside.training.AppealService;
import org.alongside.training.AssessmentService;
import org.alongside.training.CohortId;
import org.alongside.training.DecisionMade;
import org.alongside.training.EvidenceHoldService;
import org.alongside.training.EvidenceService;
import org.alongside.training.UnitDetails;
import org.alongside.training.UnitState;
import org.alongside.training.VerificationService;

/** What the reader may do about a unit: take evidence and decide; confirm or return; answer an appeal. */
@org.springframework.stereotype.Component
class UnitActs {
    private static final int LONGEST = 4000;

    private final AssessmentService assessments;
    private final EvidenceService evidence;
    private final VerificationService verification;
    private final AppealService appeals;
    private final EvidenceHoldService holds;
    private final TrainingWords words;

    UnitActs(
            AssessmentService assessments,
            EvidenceService evidence,
            VerificationService verification,
            AppealService appeals,
            EvidenceHoldService holds,
            TrainingWords words) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.verification = verification;
        this.appeals = appeals;
        this.holds = holds;
        this.words = words;
    }

    /** @param again shows the page anew, after something was done */
    List<Component> of(CohortId cohort, UnitDetails unit, Runnable again) {
        List<Component> acts = new ArrayList<>();
        if (unit.assesses() && unit.state() == UnitState.EVIDENCE_SUBMITTED) acts.add(decide(cohort, unit, again));
        if (unit.verifies() && unit.state() == UnitState.SAMPLED) acts.add(verify(cohort, unit, again));
        if (unit.verifies() && unit.hasOpenAppeal()) acts.add(answer(cohort, unit, again));
        if (unit.assesses() && unit.state().takesEvidence()) acts.add(take(cohort, unit, again));
        return acts;
    }

    private Section decide(CohortId cohort, UnitDetails unit, Runnable again) {
        TextArea feedback = area("training.decide.feedback");
        DayField on = new DayField(words.text("training.decide.on"));
        on.setValue(words.days().today());
        PlainError error = new PlainError();
        return form(
                "training.decide",
                error,
                List.of(feedback, on),
                act("training.decide.competent", true, error, () -> {
                    decide(cohort, unit, true, feedback, on);
                    again.run();
                }),
                act("training.decide.not-yet", false, error, () -> {
                    decide(cohort, unit, false, feedback, on);
                    again.run();
                }));
    }

    private void decide(CohortId cohort, UnitDetails unit, boolean competent, TextArea feedback, DayField on) {
        if (on.getValue() == null) throw new Refused("training.refused.first-day");
        assessments.decide(
                cohort,
                unit.person(),
                unit.unit().id(),
                new DecisionMade(competent, feedback.getValue(), on.getValue(), unit.version()));
    }

    private Section verify(CohortId cohort, UnitDetails unit, Runnable again) {
        TextArea action = area("training.verify.action");
        PlainError error = new PlainError();
        return form(
                "training.verify",
                error,
                List.of(action),
                act("training.verify.confirm", true, error, () -> {
                    verification.confirm(cohort, unit.person(), unit.unit().id(), unit.version());
                    again.run();
                }),
                act("training.verify.return", false, error, () -> {
                    verification.giveBack(cohort, unit.person(), unit.unit().id(), action.getValue(), unit.version());
                    again.run();
                }));
    }

    private Section answer(CohortId cohort, UnitDetails unit, Runnable again) {
        TextArea said = area("training.appeal.answer");
        PlainError error = new PlainError();
        return form(
                "training.appeal.open",
                error,
                List.of(said),
                act("training.appeal.uphold", true, error, () -> {
                    appeals.answer(cohort, unit.person(), unit.unit().id(), true, said.getValue());
                    again.run();
                }),
                act("training.appeal.stands", false, error, () -> {
                    appeals.answer(cohort, unit.person(), unit.unit().id(), false, said.getValue());
                    again.run();
                }));
    }

    private Section take(CohortId cohort, UnitDetails unit, Runnable again) {
        EvidenceFields fields = new EvidenceFields(words);
        PlainError error = new PlainError();
        List<ActionButton> buttons = new ArrayList<>();
        buttons.add(act("training.evidence.add", unit.evidence().isEmpty(), error, () -> {
            evidence.add(cohort, unit.person(), unit.unit().id(), fields.typed(), fields.file());
            again.run();
        }));
        if (unit.state() != UnitState.EVIDENCE_SUBMITTED && !unit.evidence().isEmpty())
            buttons.add(act("training.evidence.submit", true, error, () -> {
                assessments.submit(cohort, unit.person(), unit.unit().id());
                again.run();
            }));
        return form("training.evidence.more", error, fields.all(), buttons.toArray(ActionButton[]::new));
    }

    /** The verifier keeps the evidence beyond its time, or lets it go. */
    Section hold(CohortId cohort, UnitDetails unit, Runnable again) {
        PlainError error = new PlainError();
        if (unit.hold() != null)
            return form("training.hold", error, List.of(), act("training.hold.let-go", false, error, () -> {
                holds.letGo(cohort, unit.person());
                again.run();
            }));
        TextArea why = area("training.hold.why");
        return form("training.hold", error, List.of(why), act("training.hold.keep", false, error, () -> {
            holds.keep(cohort, unit.person(), why.getValue());
            again.run();
        }));
    }

    private Section form(String title, PlainError error, List<? extends Component> fields, ActionButton... buttons) {
        Div acts = new Div(buttons);
        acts.addClassName("acts");
        Div form = new Div();
        form.add(fields.toArray(Component[]::new));
        form.add(error, acts);
        form.addClassName("al-form");
        Section section = new Section(new H2(words.text(title)), form);
        section.addClassNames("al-panel", "al-act");
        return section;
    }

    private ActionButton act(String key, boolean main, PlainError error, Runnable work) {
        Runnable attempt = () -> {
            error.clear();
            try {
                work.run();
            } catch (Refused no) {
                error.show(no.refusal());
            }
        };
        return main ? ActionButton.main(words.text(key), attempt) : ActionButton.other(words.text(key), attempt);
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(words.text(key));
        area.setHelperText(words.text(key + ".hint"));
        area.setMaxLength(LONGEST);
        area.setMinRows(3);
        area.getElement().setAttribute("dir", "auto");
        return area;
    }
}
