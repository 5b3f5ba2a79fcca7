package org.alongside.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.people.StageGuard;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** G5: where a role needs the clearance of a prison, nobody is ready for it without. Any kind will do; the visit asks again. */
@Component
class PrisonGuard implements StageGuard {
    private final RolesNeeds needs;
    private final OpportunityService opportunities;
    private final Clearances clearances;
    private final PrisonNames names;

    PrisonGuard(RolesNeeds needs, OpportunityService opportunities, Clearances clearances, PrisonNames names) {
        this.needs = needs;
        this.opportunities = opportunities;
        this.clearances = clearances;
        this.names = names;
    }

    @Override
    public List<Condition> conditions(PersonId person, OpportunityId opportunity, Stage to, LocalDate on) {
        if (opportunities.find(opportunity).isEmpty()) return List.of();
        List<RoleNeed> needed = needs.of(opportunities.role(opportunity).id());
        if (needed.isEmpty()) return List.of();
        Set<EstablishmentId> cleared = clearances.findByPersonOrderById(person).stream()
                .filter(clearance -> clearance.holdsOn(on))
                .map(Clearance::establishment)
                .collect(Collectors.toSet());
        return needed.stream().map(need -> condition(need.prison(), cleared)).toList();
    }

    private Condition condition(EstablishmentId prison, Set<EstablishmentId> cleared) {
        boolean met = cleared.contains(prison);
        Sentence words = Sentence.of(
                "clearance.condition." + (met ? "met" : "open"),
                names.prison(prison).name());
        return new Condition("G5", PersonalData.CLEARANCE_OUTCOME, words, met);
    }
}
