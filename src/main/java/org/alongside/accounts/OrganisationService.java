package org.alongside.accounts;

import java.util.Optional;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation itself. An installation has one for now; every row carries its id all the same. */
@Service
public class OrganisationService {
    private final Organisations organisations;
    private final CurrentUser current;
    private final AccountRules rules;

    OrganisationService(Organisations organisations, CurrentUser current, AccountRules rules) {
        this.organisations = organisations;
        this.current = current;
        this.rules = rules;
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

    /** What may be changed about it. */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional(readOnly = true)
    public OrganisationData details() {
        return organisations
                .findById(current.get().organisation())
                .map(Organisation::data)
                .orElseThrow(NotFound::new);
    }

    /**
     * Changes its facts, on the public pages too.
     *
     * @throws ChangedMeanwhile when somebody saved them first
     */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional
    public void change(OrganisationData data) {
        Organisation ours =
                organisations.forChange(current.get().organisation()).orElseThrow(NotFound::new);
        if (ours.data().version() != data.version()) throw new ChangedMeanwhile(ours.data());
        rules.enforce(data);
        ours.state(data);
    }
}
