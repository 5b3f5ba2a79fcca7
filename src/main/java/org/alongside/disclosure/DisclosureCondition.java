package org.alongside.disclosure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.people.StageGuard;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * G3: whoever was asked in private is not Ready before that is settled.
 *
 * <p>Everybody in the role reads one and the same sentence, whether there was nothing to tell or much (G14).
 */
@Component
@Order(25)
class DisclosureCondition implements StageGuard {
    private static final Set<Stage> ASKED = EnumSet.of(Stage.READY, Stage.ACTIVE);

    private final SelfDisclosures disclosures;
    private final OpportunityService opportunities;

    DisclosureCondition(SelfDisclosures disclosures, OpportunityService opportunities) {
        this.disclosures = disclosures;
        this.opportunities = opportunities;
    }

    @Override
    public List<Condition> conditions(PersonId person, OpportunityId opportunity, Stage to, LocalDate on) {
        if (!ASKED.contains(to)) return List.of();
        return disclosures.findByPersonOrderByAskedAtDesc(person).stream()
                .filter(one -> one.role().equals(role(opportunity)))
                .map(one -> new Condition(
                        "G3", PersonalData.CHECK_OUTCOME, Sentence.of("disclosure.condition"), one.countsOn(on)))
                .toList();
    }

    private RoleProfileId role(OpportunityId opportunity) {
        return opportunities.role(opportunity);
    }
}
