package org.alongside.vetting;

import java.util.ArrayList;
import java.util.List;
import org.alongside.recruitment.RoleNeeds;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** The checks and references of a role, as lines of the conditional offer. */
@Component
class CheckNeeds implements RoleNeeds {
    private final Requirements requirements;

    CheckNeeds(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public List<Sentence> needs(OrganisationId organisation, RoleProfileId role) {
        List<Sentence> needs = new ArrayList<>();
        requirements.kinds(role).forEach(kind -> needs.add(Sentence.of("vetting.need.check", kind.name())));
        int references = requirements.of(role).references();
        if (references > 0) needs.add(Sentence.of("vetting.need.references", references));
        return needs;
    }

    @Override
    public int order() {
        return 10;
    }
}
