package org.alongside.recruitment;

import java.util.List;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;

/** What a role requires of whoever takes it on; each module that checks something says so in a line of the conditional offer. */
public interface RoleNeeds {
    List<Sentence> needs(OrganisationId organisation, RoleProfileId role);

    /** Small numbers come first. */
    int order();
}
