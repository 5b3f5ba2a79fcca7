package org.alongside.disclosure.ui;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.disclosure.RiskAssessment;
import org.alongside.shared.ui.LostUpdateDialog;

/** Two versions of an assessment side by side, and what comes of choosing part by part. */
record AssessmentBeside(RiskAssessment theirs, RiskAssessment mine, UnaryOperator<String> words) {
    List<LostUpdateDialog.Field> fields() {
        return Stream.of(AssessmentPart.values())
                .map(part -> new LostUpdateDialog.Field(
                        part.name(), words.apply(part.key()), part.of(theirs), part.of(mine)))
                .toList();
    }

    /** Theirs, but for the parts in {@code kept}. */
    RiskAssessment merged(Set<String> kept) {
        return AssessmentPart.from(part -> part.of(kept.contains(part.name()) ? mine : theirs));
    }
}
