package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.vetting.CertificateFields;
import org.alongside.vetting.CheckContent;
import org.alongside.vetting.CheckDecision;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckState;
import org.jspecify.annotations.Nullable;

/** One check: how it stands, what is kept of it, what can be done. */
class CheckCard extends Section {
    private final transient CheckDetails check;
    private final transient CheckActions actions;
    private final transient DayWords days;
    private final boolean talked;

    CheckCard(CheckDetails check, @Nullable CheckContent content, CheckActions actions, boolean may, DayWords days) {
        this.check = check;
        this.actions = actions;
        this.days = days;
        this.talked = content != null && !content.talks().isEmpty();
        addClassNames("al-panel", "al-check");
        H2 name = new H2(check.kind());
        StatusTag tag = new StatusTag(CheckWords.look(check.state()), getTranslation("vetting.state." + check.state()));
        Div head = new Div(name, tag);
        head.addClassName("head");
        add(head);
        if (check.warnsPaid()) add(new Notice(Status.WARNING, getTranslation("vetting.check.paid")));
        DescriptionList facts = facts();
        if (facts.getElement().getChildCount() > 0) add(facts);
        if (content != null) add(new ContentBox(content, days));
        if (check.proposed() != null) add(proposal());
        if (may && !check.previous()) add(buttons());
    }

    /** Whether there is something to read for those who may. */
    static boolean hasContent(CheckDetails check) {
        return check.state() == CheckState.NEEDS_A_CONVERSATION
                || check.decision() == CheckDecision.ACCEPTED
                || check.decision() == CheckDecision.NOT_ACCEPTED;
    }

    private DescriptionList facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("al-facts");
        fact(facts, "requested", check.requestedOn());
        if (check.requestedOn() != null && check.asVolunteer())
            fact(facts, "paid-by", getTranslation("vetting.check.as-volunteer"));
        fact(facts, "viewable", check.viewableOn());
        if (check.state() == CheckState.WITH_THE_PERSON) fact(facts, "share", check.shareUntil());
        fact(facts, "issued", check.issuedOn());
        CertificateFields fields = check.fields();
        if (fields != null) {
            fact(facts, "name", fields.name());
            fact(facts, "type", fields.type());
            fact(facts, "position", fields.position());
            fact(facts, "number", fields.number());
        }
        if (check.decision() != null) fact(facts, "decision", decision());
        fact(facts, "expires", check.expiresOn());
        return facts;
    }

    private String decision() {
        String what = getTranslation("vetting.decision." + check.decision());
        String day = check.decidedOn() == null ? "" : days.day(check.decidedOn());
        return getTranslation("vetting.check.decided", what, day, String.valueOf(check.decidedBy()));
    }

    private void fact(DescriptionList facts, String key, @Nullable LocalDate day) {
        if (day != null) fact(facts, key, days.day(day));
    }

    private void fact(DescriptionList facts, String key, String value) {
        Description said = new Description(value);
        said.getElement().setAttribute("dir", "auto");
        facts.add(new Div(new Term(getTranslation("vetting.check." + key)), said));
    }

    private Div proposal() {
        String what = getTranslation("vetting.decision." + check.proposed());
        Div box = new Div(new Notice(
                Status.WAITING, getTranslation("vetting.check.proposed", what, String.valueOf(check.secondName()))));
        if (check.iAmSecond())
            box.add(row(
                    ActionButton.main(getTranslation("vetting.do.agree"), () -> actions.agree(check)),
                    ActionButton.other(getTranslation("vetting.do.disagree"), () -> actions.disagree(check))));
        return box;
    }

    /** The way on first, what is also possible after it; once it is decided nothing has to be pressed. */
    private Div buttons() {
        Div row = row();
        boolean open = check.decision() == null;
        boolean first = true;
        for (CheckStep step : CheckStep.of(check, talked)) {
            String words = getTranslation("vetting.do." + step.key());
            row.add(
                    first && open
                            ? ActionButton.main(words, () -> step.begin(actions, check))
                            : ActionButton.other(words, () -> step.begin(actions, check)));
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
