package org.alongside.accounts;

import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation itself. An installation has one for now; every row carries its id all the same. */
@Service
public class OrganisationService {
    private final Organisations organisations;

    OrganisationService(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Its name and whom to ask, for pages that need no sign-in. */
    @PublicDoor
    @Transactional(readOnly = true)
    public PublicFacts facts() {
        return organisations.findFirstByOrderById().map(Organisation::facts).orElse(PublicFacts.NOT_YET);
    }

    /** The organisation that whatever comes in at the public door belongs to; empty until the installation is set up. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<OrganisationId> here() {
        return organisations.findFirstByOrderById().map(Organisation::id);
    }
}
