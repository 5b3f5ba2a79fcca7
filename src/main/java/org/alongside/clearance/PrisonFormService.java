package org.alongside.clearance;

import java.util.List;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.people.OpportunityTitles;
import org.alongside.people.PersonService;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sheet for a prison’s form. */
@Service
public class PrisonFormService {
    private final Clearances clearances;
    private final Establishments establishments;
    private final LegalIdentities identities;
    private final PrisonNames names;
    private final PersonService people;
    private final ObjectProvider<OpportunityTitles> titles;

    PrisonFormService(
            Clearances clearances,
            Establishments establishments,
            LegalIdentities identities,
            PrisonNames names,
            PersonService people,
            ObjectProvider<OpportunityTitles> titles) {
        this.clearances = clearances;
        this.establishments = establishments;
        this.identities = identities;
        this.names = names;
        this.people = people;
        this.titles = titles;
    }

    /** The sheet for one clearance: legal identity and role, never how the clearance stands (A12). */
    @Reads(PersonalData.LEGAL_IDENTITY)
    @Transactional(readOnly = true)
    public PrisonForm form(PersonId person, ClearanceId id) {
        Clearance clearance = clearances.findByIdAndPerson(id, person).orElseThrow(NotFound::new);
        EstablishmentData prison = establishments
                .of(clearance.organisation(), clearance.establishment())
                .data();
        String kind = names.kind(clearance.kind()).name();
        return new PrisonForm(
                prison,
                kind,
                identities.of(person),
                role(people.detailsFor(person).opportunity()));
    }

    private String role(@Nullable OpportunityId opportunity) {
        OpportunityTitles known = titles.getIfAvailable();
        if (opportunity == null || known == null) return "";
        return known.titles(List.of(opportunity)).getOrDefault(opportunity, "");
    }
}
