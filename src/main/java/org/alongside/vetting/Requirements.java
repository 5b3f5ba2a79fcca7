package org.alongside.vetting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonService;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.springframework.stereotype.Component;

/** What the role of somebody requires, for the other parts of this module. */
@Component
class Requirements {
    private final RoleRequirements requirements;
    private final CheckKinds kinds;
    private final OpportunityService opportunities;
    private final PersonService people;

    Requirements(
            RoleRequirements requirements, CheckKinds kinds, OpportunityService opportunities, PersonService people) {
        this.requirements = requirements;
        this.kinds = kinds;
        this.opportunities = opportunities;
        this.people = people;
    }

    RoleRequirementData of(RoleProfileId role) {
        return requirements.findById(role).map(RoleRequirement::data).orElseGet(RoleRequirementData::usual);
    }

    List<CheckKind> kinds(RoleProfileId role) {
        return kinds.findByIdIn(of(role).checks()).stream()
                .sorted(Comparator.comparing(CheckKind::name))
                .toList();
    }

    /** The role that an opportunity is for; empty when there is no such opportunity. */
    Optional<RoleProfileId> role(OpportunityId opportunity) {
        return opportunities.find(opportunity).map(found -> opportunities.role(opportunity));
    }

    /** What the role that somebody applied for requires. */
    Optional<RoleRequirementData> of(PersonId person) {
        return Optional.ofNullable(people.detailsFor(person).opportunity())
                .flatMap(this::role)
                .map(this::of);
    }
}
