package org.alongside.clearance;

import java.util.List;
import org.alongside.recruitment.RoleNeeds;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** Says in the offer which prisons’ clearance a role needs. */
@Component
class PrisonNeeds implements RoleNeeds {
    private static final int AFTER_CHECKS = 30;

    private final RolesNeeds needs;
    private final PrisonNames names;

    PrisonNeeds(RolesNeeds needs, PrisonNames names) {
        this.needs = needs;
        this.names = names;
    }

    @Override
    public List<Sentence> needs(OrganisationId organisation, RoleProfileId role) {
        return names.prisons(needs.of(role.id()).stream().map(RoleNeed::prison).toList()).values().stream()
                .map(EstablishmentRow::name)
                .sorted()
                .map(name -> Sentence.of("clearance.offer", name))
                .toList();
    }

    @Override
    public int order() {
        return AFTER_CHECKS;
    }
}
