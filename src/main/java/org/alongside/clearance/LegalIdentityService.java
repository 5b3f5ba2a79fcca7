package org.alongside.clearance;

import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal names, birth date and addresses: asked only because a prison’s form asks. */
@Service
public class LegalIdentityService {
    private final LegalIdentities identities;
    private final IdentityRules rules;
    private final Audit audit;
    private final CurrentUser current;

    LegalIdentityService(LegalIdentities identities, IdentityRules rules, Audit audit, CurrentUser current) {
        this.identities = identities;
        this.rules = rules;
        this.audit = audit;
        this.current = current;
    }

    /** What is kept; nothing until somebody has entered it. */
    @Reads(PersonalData.LEGAL_IDENTITY)
    @Transactional(readOnly = true)
    public LegalIdentityData data(PersonId person) {
        return identities.of(person);
    }

    /**
     * Puts it right; it need not be complete before the form is sent.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read
     */
    @ActsOn(Act.EDIT_LEGAL_IDENTITY)
    @Transactional
    public void putRight(PersonId person, LegalIdentityData data) {
        LegalIdentityData now = identities.of(person);
        if (now.version() != data.version()) throw new ChangedMeanwhile(now);
        OrganisationId here = current.get().organisation();
        LegalIdentityData checked = rules.checked(data, here);
        identities
                .findById(person)
                .ifPresentOrElse(
                        kept -> kept.putRight(checked),
                        () -> identities.save(new LegalIdentity(person, here, checked)));
        audit.record(here, Audited.CHANGED, person, PersonalData.LEGAL_IDENTITY);
    }
}
