package org.alongside.disclosure.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.DisclosureState;
import org.alongside.disclosure.Suitability;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.jspecify.annotations.Nullable;

/** How it stands, what was decided, and what can be done: the way on first. */
class DisclosureStand extends Section {
    private final transient DisclosureDetails one;
    private final transient DisclosureActions actions;
    private final transient DayWords days;

    /** @param may whether the reader works on it */
    DisclosureStand(DisclosureDetails one, DisclosureActions actions, boolean may, DayWords days) {
        this.one = one;
        this.actions = actions;
        this.days = days;
        addClassNames("al-panel", "al-check");
        Div head = new Div(new H2(getTranslation("disclosure.head")), tag());
        head.addClassName("head");
        add(head, new StatusTag(Status.PRIVATE, getTranslation("disclosure.private")), facts());
        if (one.gone()) add(new Paragraph(getTranslation("disclosure.gone")));
        if (one.proposed() != null) add(proposal(one.proposed()));
        if (one.iAmSecond() && one.proposed() != null) add(second());
        else if (may) add(buttons());
    }

    private StatusTag tag() {
        return one.decision() == null
                ? new StatusTag(look(one.state()), getTranslation("disclosure.state." + one.state()))
                : new StatusTag(look(one.decision()), getTranslation("disclosure.decision." + one.decision()));
    }

    private static Status look(Suitability decision) {
        return decision == Suitability.NOT_SUITABLE ? Status.STOPPED : Status.DONE;
    }

    private static Status look(DisclosureState state) {
        return state.isWithThePerson() ? Status.WAITING : Status.WITH_YOU;
    }

    private DescriptionList facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("al-facts");
        fact(facts, "asked", days.day(one.askedOn()));
        if (one.how() != null) fact(facts, "how", getTranslation("disclosure.how." + one.how()));
        LocalDate told = one.toldOn();
        if (told != null) fact(facts, "told", days.day(told));
        LocalDate decided = one.decidedOn();
        if (decided != null)
            fact(facts, "decided", getTranslation("disclosure.fact.decided.by", days.day(decided), one.decidedBy()));
        String words = one.outcomeWords();
        if (words != null && !words.isEmpty()) fact(facts, "words", words);
        return facts;
    }

    private void fact(DescriptionList facts, String key, @Nullable String value) {
        Description said = new Description(value);
        said.getElement().setAttribute("dir", "auto");
        facts.add(new Div(new Term(getTranslation("disclosure.fact." + key)), said));
    }

    private Notice proposal(Suitability what) {
        return new Notice(
                Status.WAITING,
                getTranslation(
                        "disclosure.proposed",
                        getTranslation("disclosure.decision." + what),
                        one.firstName(),
                        one.secondName()));
    }

    private Div second() {
        return row(
                ActionButton.main(getTranslation("disclosure.do.agree"), () -> actions.askToAgree(one)),
                ActionButton.other(getTranslation("disclosure.do.disagree"), () -> actions.askToDisagree(one)));
    }

    private Div buttons() {
        Div row = row();
        boolean first = true;
        for (DisclosureStep step : DisclosureStep.of(one)) {
            String words = getTranslation("disclosure.do." + step.key());
            row.add(
                    first && step.isWayOn()
                            ? ActionButton.main(words, () -> step.begin(actions, one))
                            : ActionButton.other(words, () -> step.begin(actions, one)));
            first = false;
        }
        row.setVisible(!first);
        return row;
    }

    private static Div row(ActionButton... buttons) {
        Div row = new Div(buttons);
        row.addClassName("acts");
        return row;
    }
}
