package org.alongside.recruitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.alongside.people.ui.PersonAddress;
import org.alongside.recruitment.Entered;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;

/** The reference and the form code of an application that was entered, to be read out, printed and handed over. */
class EnteredPanel extends Div {
    EnteredPanel(Entered entered) {
        addClassNames("al-panel", "al-handover");
        add(
                new Paragraph(getTranslation("recruitment.entered.what")),
                line("recruitment.entered.reference", entered.reference()),
                line("recruitment.entered.code", entered.code()),
                new Paragraph(getTranslation("recruitment.entered.once")),
                actions(entered));
    }

    private Paragraph line(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("al-meta");
        Span shown = new Span(value);
        shown.addClassName("al-code");
        Paragraph line = new Paragraph(label, shown);
        line.addClassName("al-handover-line");
        return line;
    }

    private Div actions(Entered entered) {
        Div actions = new Div(
                ActionLink.main(getTranslation("recruitment.entered.open"), PersonAddress.record(entered.person())),
                ActionButton.other(
                        getTranslation("recruitment.entered.print"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()")));
        actions.addClassName("acts");
        return actions;
    }
}
