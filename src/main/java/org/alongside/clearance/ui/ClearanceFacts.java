package org.alongside.clearance.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.alongside.clearance.ClearanceDetails;
import org.alongside.clearance.PrisonRefusal;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.jspecify.annotations.Nullable;

/** How a clearance stands, with what few may read in a box of its own. */
class ClearanceFacts extends Div {
    private final transient Standing standing;

    ClearanceFacts(ClearanceDetails one, Standing standing) {
        this.standing = standing;
        addClassName("al-facts");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("ppl");
        facts.add(
                new DescriptionList.Term(say("clearance.fact.state")),
                new DescriptionList.Description(standing.tag(one.state())));
        fact(facts, "sent", one.submittedOn());
        fact(facts, "letter", one.letterOn());
        fact(facts, "from", one.validFrom());
        fact(facts, "until", one.validUntil());
        fact(facts, "ask-again", one.askAgainBy());
        add(facts);
        if (one.route() != null || one.refusal() != null || one.argued() != null) add(apart(one));
    }

    private Div apart(ClearanceDetails one) {
        Span who = new Span(new Drawing(Icon.PRIVATE), new Span(say("clearance.private")));
        who.addClassName("who");
        Div box = new Div(who);
        box.addClassName("al-private");
        PrisonRefusal no = one.refusal();
        if (no != null) {
            words(
                    box,
                    "reason",
                    say("clearance.reason." + no.reason()) + (no.words().isBlank() ? "" : ". " + no.words()));
            words(box, "decided-by", no.decidedBy());
            words(box, "asked", say("clearance.fact.asked." + (no.reconsiderationAsked() ? "yes" : "no")));
        }
        words(box, "argued", one.argued());
        words(box, "route", one.route());
        return box;
    }

    private void words(Div box, String key, @Nullable String said) {
        if (said == null || said.isBlank()) return;
        Paragraph words = new Paragraph(said);
        words.getElement().setAttribute("dir", "auto");
        box.add(new H2(say("clearance.fact." + key)), words);
    }

    private void fact(DescriptionList facts, String key, @Nullable LocalDate day) {
        if (day == null) return;
        facts.add(
                new DescriptionList.Term(say("clearance.fact." + key)),
                new DescriptionList.Description(standing.days().full(day)));
    }

    private String say(String key) {
        return standing.text(key);
    }
}
