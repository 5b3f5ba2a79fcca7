package org.alongside.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.people.StageGuard;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody is Ready before the induction (G3) and before both agreements are accepted (G8), whatever the role. */
@Component
@Order(30)
class Welcomed implements StageGuard {
    private final Inductions inductions;
    private final Acknowledgements acknowledgements;

    Welcomed(Inductions inductions, Acknowledgements acknowledgements) {
        this.inductions = inductions;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public List<Condition> conditions(PersonId person, OpportunityId opportunity, Stage to, LocalDate on) {
        List<Condition> conditions = new ArrayList<>();
        boolean held = inductions
                .findById(person)
                .filter(induction -> !induction.heldOn().isAfter(on))
                .isPresent();
        conditions.add(new Condition("G3", PersonalData.IDENTITY, Sentence.of("onboarding.condition.induction"), held));
        Set<Agreement> accepted = acknowledgements.acceptedBy(person);
        for (Agreement agreement : Agreement.values()) {
            Sentence words = Sentence.of("onboarding.condition." + agreement);
            conditions.add(new Condition("G8", PersonalData.IDENTITY, words, accepted.contains(agreement)));
        }
        return conditions;
    }
}
