package org.alongside.training;

import java.util.List;
import org.alongside.recruitment.RoleNeeds;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** Says in the offer which training a role needs. */
@Component
class RoleTrainingNeeds implements RoleNeeds {
    private static final int AFTER_PRISONS = 40;

    private final RoleTrainings needs;
    private final Programmes programmes;

    RoleTrainingNeeds(RoleTrainings needs, Programmes programmes) {
        this.needs = needs;
        this.programmes = programmes;
    }

    @Override
    public List<Sentence> needs(OrganisationId organisation, RoleProfileId role) {
        List<ProgrammeId> wanted =
                needs.of(role.id()).stream().map(RoleTraining::programme).toList();
        return programmes.names(wanted).values().stream()
                .sorted()
                .map(name -> Sentence.of("training.offer", name))
                .toList();
    }

    @Override
    public int order() {
        return AFTER_PRISONS;
    }
}
