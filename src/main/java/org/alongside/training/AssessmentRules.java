package org.alongside.training;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What must be so for decisions on units, each rule by its name. */
final class AssessmentRules {
    /** A decision as a rule looks at it. */
    record Decision(LocalDate on, LocalDate joinedOn, LocalDate today) {}

    /** Who decided and who wants to verify, or to answer an appeal. */
    record Verifier(@Nullable UserId assessor, UserId verifier) {}

    /** Nobody is assessed before they joined, nor ahead of today. */
    static final Rule<Decision> WITHIN_THEIR_TIME = decision -> {
        if (decision.on().isBefore(decision.joinedOn())) return no("training.refused.before-joined");
        return decision.on().isAfter(decision.today()) ? no("training.refused.ahead") : Optional.empty();
    };

    /** G9: assessor and verifier of one decision are different people. */
    static final Rule<Verifier> ASSESSOR_IS_NOT_THE_VERIFIER =
            both -> both.verifier().equals(both.assessor()) ? no("training.refused.g9-decision") : Optional.empty();

    /** G9: nobody assesses or verifies themself. */
    static final Rule<Boolean> NOT_THEMSELF = same -> same ? no("training.refused.g9-self") : Optional.empty();

    /** Not yet competent comes with what is missing. */
    static final Rule<DecisionMade> NOT_YET_SAYS_WHY =
            made -> !made.competent() && made.feedback().isBlank() ? no("training.refused.say-why") : Optional.empty();

    private AssessmentRules() {}

    private static Optional<Refusal> no(String key) {
        return Optional.of(Refusal.because(key));
    }
}
