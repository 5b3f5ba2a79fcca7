package org.alongside.vetting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.people.StageGuard;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** The references that a role requires must have come before Ready. */
@Component
class ReferenceConditions implements StageGuard {
    private static final Set<Stage> ASKED = EnumSet.of(Stage.READY, Stage.ACTIVE);

    private final Requirements requirements;
    private final RefereeDesk desk;

    ReferenceConditions(Requirements requirements, RefereeDesk desk) {
        this.requirements = requirements;
        this.desk = desk;
    }

    @Override
    public List<Condition> conditions(PersonId person, OpportunityId opportunity, Stage to, LocalDate on) {
        if (!ASKED.contains(to)) return List.of();
        int needed = requirements
                .role(opportunity)
                .map(requirements::of)
                .map(RoleRequirementData::references)
                .orElse(0);
        if (needed == 0) return List.of();
        long received = desk.received(person);
        Sentence words = Sentence.of("vetting.condition.references", received, needed);
        return List.of(new Condition("references", PersonalData.REFERENCES, words, received >= needed));
    }
}
