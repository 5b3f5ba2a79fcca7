package org.alongside.disclosure.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.alongside.disclosure.RiskAssessment;

/** What was weighed, part by part. */
class AssessmentBox extends PrivateBox {
    AssessmentBox(RiskAssessment weighed) {
        add(new H2(getTranslation("disclosure.assessment")));
        for (AssessmentPart part : AssessmentPart.values()) {
            String said = part.of(weighed);
            if (said.isEmpty()) continue;
            add(new H3(getTranslation(part.key())));
            words(said);
        }
    }
}
