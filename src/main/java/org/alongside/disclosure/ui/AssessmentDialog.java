package org.alongside.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.RiskAssessment;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;

/** What is weighed, part by part; what was written before stands in it. */
class AssessmentDialog extends AskDialog {
    /** Keeps what was weighed over the version that was read. */
    interface Keep {
        void keep(DisclosureDetails one, RiskAssessment weighed, long version);
    }

    final Map<AssessmentPart, TextArea> parts = new EnumMap<>(AssessmentPart.class);

    private final transient DisclosureDetails one;
    private final transient Keep keep;

    AssessmentDialog(DisclosureDetails one, Keep keep) {
        this.one = one;
        this.keep = keep;
        setHeaderTitle(getTranslation("disclosure.assessment"));
        Asked asked = new Asked(this);
        RiskAssessment before = Objects.requireNonNullElseGet(one.assessment(), RiskAssessment::empty);
        for (AssessmentPart part : AssessmentPart.values()) {
            TextArea field = part.isRequired() ? asked.words(part.key()) : new TextArea(getTranslation(part.key()));
            field.setMinRows(2);
            field.setMaxLength(4000);
            field.setHelperText(getTranslation(part.key() + ".help"));
            field.setValue(part.of(before));
            parts.put(part, field);
        }
        ask(
                getTranslation("disclosure.assess.what"),
                getTranslation("disclosure.assess.do"),
                parts.values().toArray(Component[]::new));
    }

    @Override
    protected boolean perform() {
        boolean whole = true;
        for (AssessmentPart part : AssessmentPart.values())
            if (part.isRequired()) whole &= Asked.given(field(part), field(part).getValue());
        if (!whole) return false;
        keep.keep(one, AssessmentPart.from(part -> field(part).getValue()), one.version());
        return true;
    }

    private TextArea field(AssessmentPart part) {
        return Objects.requireNonNull(parts.get(part));
    }
}
