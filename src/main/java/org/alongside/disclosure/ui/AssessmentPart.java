package org.alongside.disclosure.ui;

import java.util.function.Function;
import org.alongside.disclosure.RiskAssessment;

/** The parts of a risk assessment, in the order in which they are weighed. */
enum AssessmentPart {
    RELEVANCE("relevance", RiskAssessment::relevance),
    TIME("time", RiskAssessment::time),
    CIRCUMSTANCES("circumstances", RiskAssessment::circumstances),
    CHANGED("changed", RiskAssessment::changed),
    SUPPORT("support", RiskAssessment::support),
    SAFEGUARDS("safeguards", RiskAssessment::safeguards);

    private final String name;
    private final Function<RiskAssessment, String> value;

    AssessmentPart(String name, Function<RiskAssessment, String> value) {
        this.name = name;
        this.value = value;
    }

    String key() {
        return "disclosure.assess." + name;
    }

    String of(RiskAssessment weighed) {
        return value.apply(weighed);
    }

    /** Nothing needs to be agreed with everybody; all else is weighed. */
    boolean isRequired() {
        return this != SAFEGUARDS;
    }

    static RiskAssessment from(Function<AssessmentPart, String> said) {
        return new RiskAssessment(
                said.apply(RELEVANCE),
                said.apply(TIME),
                said.apply(CIRCUMSTANCES),
                said.apply(CHANGED),
                said.apply(SUPPORT),
                said.apply(SAFEGUARDS));
    }
}
