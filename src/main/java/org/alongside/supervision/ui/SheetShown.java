package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.SupervisionDetails;
import org.alongside.supervision.Wellbeing;

/** What both read of a supervision: each part that something was written in, what was agreed, and who has signed. */
class SheetShown extends Div {
    private final boolean own;

    /** @param own whether the volunteer reads it, who is spoken to */
    SheetShown(SupervisionDetails one, SupervisionWords words, boolean own) {
        this.own = own;
        addClassName("al-sheet-shown");
        add(words.tag(one.state(), one.missedBy()));
        String why = one.missedWhy();
        if (why != null) add(said(why));
        Wellbeing mood = one.sheet().wellbeing();
        if (mood != null)
            add(
                    new H2(getTranslation(Part.WELLBEING.key())),
                    new Paragraph(getTranslation(
                            own ? "supervision.my.mood" : "supervision.mood.said",
                            getTranslation("supervision.mood." + mood))));
        for (Part part : Part.values()) {
            String text = part.of(one.sheet());
            if (text.isBlank()) continue;
            if (part != Part.WELLBEING) add(new H2(getTranslation(part.key())));
            add(said(text));
        }
        if (!one.carried().isEmpty())
            add(new H2(getTranslation(Part.LAST_TIME.key())), list(one, one.carried(), words));
        if (!one.actions().isEmpty()) add(new H2(getTranslation(Part.ACTIONS.key())), list(one, one.actions(), words));
        signatures(one, words);
    }

    private ActionList list(SupervisionDetails one, List<ActionRow> actions, SupervisionWords words) {
        return new ActionList(
                actions,
                words,
                action -> own
                        ? getTranslation("supervision.action.my." + action.owner())
                        : getTranslation("supervision.action.by." + action.owner(), one.name(), one.supervisor()),
                action -> false,
                (action, done) -> {});
    }

    private void signatures(SupervisionDetails one, SupervisionWords words) {
        if (one.signedAt() == null) return;
        add(new H2(getTranslation("supervision.signatures")));
        add(new Paragraph(getTranslation(
                "supervision.signed.by",
                one.supervisor(),
                words.days().day(words.days().dayOf(one.signedAt())))));
        String answer = one.answer();
        if (one.answeredAt() == null) {
            add(new Paragraph(
                    getTranslation(own ? "supervision.my.not-yet" : "supervision.signed.not-yet", one.name())));
            return;
        }
        add(new Paragraph(getTranslation(
                answer == null ? "supervision.signed.by" : "supervision.signed.differently",
                one.name(),
                words.days().day(words.days().dayOf(one.answeredAt())))));
        if (answer != null) add(said(answer));
    }

    private static Paragraph said(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("al-said");
        said.getElement().setAttribute("dir", "auto");
        return said;
    }
}
