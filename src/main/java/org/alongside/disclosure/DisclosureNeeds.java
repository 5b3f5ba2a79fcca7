package org.alongside.disclosure;

import java.util.List;
import org.alongside.recruitment.RoleNeeds;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;
import org.alongside.vetting.RoleRequirementService;
import org.springframework.stereotype.Component;

/** That we ask something in private, as a line of the conditional offer; what it is about is said after the yes (G1). */
@Component
class DisclosureNeeds implements RoleNeeds {
    private final RoleRequirementService requirements;

    DisclosureNeeds(RoleRequirementService requirements) {
        this.requirements = requirements;
    }

    @Override
    public List<Sentence> needs(OrganisationId organisation, RoleProfileId role) {
        return requirements.of(role).selfDisclosure() ? List.of(Sentence.of("disclosure.need")) : List.of();
    }

    @Override
    public int order() {
        return 15;
    }
}
