package org.alongside.supervision.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.alongside.supervision.Caseload;

/** What somebody did as a mentor since last time, beside the question about it. */
class CaseloadFigures extends DescriptionList {
    CaseloadFigures(Caseload did, SupervisionWords words) {
        addClassName("al-caseload");
        figure(getTranslation("supervision.figure.people"), String.valueOf(did.people()));
        figure(
                getTranslation("supervision.figure.hours", words.days().day(did.since())),
                new DecimalFormat("#.#", DecimalFormatSymbols.getInstance(Locale.UK)).format(did.minutes() / 60.0));
        figure(getTranslation("supervision.figure.contacts"), String.valueOf(did.contacts()));
    }

    private void figure(String what, String number) {
        add(new Div(new Term(what), new Description(number)));
    }
}
