package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.training.AppealedRow;
import org.alongside.training.CohortDetails;
import org.alongside.training.SamplePlan;
import org.alongside.training.SampleRow;
import org.alongside.training.UnitRow;
import org.alongside.training.VerificationService;

/** Verification: the plan in words, who asks for another look, what is chosen and why, and closing. */
class SamplePanel extends Div {
    private final transient VerificationService verification;
    private final transient TrainingWords words;
    private final transient Runnable again;
    private final CohortDetails cohort;
    final PlainError error = new PlainError();

    SamplePanel(CohortDetails cohort, VerificationService verification, TrainingWords words, Runnable again) {
        this.cohort = cohort;
        this.verification = verification;
        this.words = words;
        this.again = again;
        addClassName("al-part");
        SamplePlan plan = verification.plan(cohort.id());
        add(plan(plan));
        if (cohort.verifies() && plan.closedOn() == null) add(acts(plan), error);
        if (cohort.verifies()) appeals(verification.appeals(cohort.id()));
        List<SampleRow> rows = verification.sample(cohort.id());
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        rows.forEach(row -> list.add(line(row)));
        if (!rows.isEmpty()) add(new H2(getTranslation("training.sample.chosen")), list);
    }

    private Div plan(SamplePlan plan) {
        Div said = new Div(
                new H2(getTranslation("training.sample.plan")),
                new Paragraph(getTranslation("training.sample.share", plan.share())));
        if (!plan.newAssessors().isEmpty())
            said.add(new Paragraph(getTranslation("training.sample.new", String.join(", ", plan.newAssessors()))));
        said.add(new Paragraph(getTranslation(
                "training.sample.far", plan.decisions(), plan.wanted(), plan.chosen(), plan.confirmed())));
        said.addClassName("al-plan");
        if (plan.closedOn() != null)
            said.add(new Notice(Status.DONE, getTranslation("training.sample.closed", words.day(plan.closedOn()))));
        return said;
    }

    private Div acts(SamplePlan plan) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (plan.toChoose() > 0)
            acts.add(ActionButton.main(
                    getTranslation("training.sample.choose", plan.toChoose()),
                    () -> attempt(() -> verification.choose(cohort.id()))));
        String close = getTranslation("training.sample.close");
        Runnable closing = () -> attempt(() -> verification.close(cohort.id()));
        acts.add(plan.mayClose() ? ActionButton.main(close, closing) : ActionButton.other(close, closing));
        return acts;
    }

    private void appeals(List<AppealedRow> open) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        open.forEach(row -> {
            Span facts = new Span(
                    getTranslation("training.todo.APPEAL.why", row.unit().title(), words.moment(row.since())));
            facts.addClassName("al-meta");
            list.add(new ListItem(link(row.person(), row.name(), row.unit()), facts));
        });
        if (!open.isEmpty()) add(new H2(getTranslation("training.appeals")), list);
    }

    private Anchor link(PersonId person, String name, UnitRow unit) {
        Anchor link = new Anchor(TrainingNavigation.unit(cohort.id(), person, unit.id()), name);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private void attempt(Runnable work) {
        error.clear();
        try {
            work.run();
            again.run();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private ListItem line(SampleRow row) {
        Component name = cohort.teaches() || cohort.verifies()
                ? link(row.person(), row.name(), row.unit())
                : new Span(row.name());
        Span facts = new Span(getTranslation(
                "training.sample.row",
                row.unit().number(),
                row.unit().title(),
                row.assessor(),
                getTranslation("training.sample.why." + row.why())));
        facts.addClassName("al-meta");
        return new ListItem(name, facts, words.tag(row.state()));
    }
}
