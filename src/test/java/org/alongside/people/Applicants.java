package org.alongside.people;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People for tests: inject it into any Spring test. */
@Component
public class Applicants {
    public static final ContactDetails BY_PHONE = new ContactDetails(ContactWay.PHONE, "+447700900123", null);
    public static final ContactDetails BY_LETTER = new ContactDetails(ContactWay.LETTER, null, null);

    private final PersonService people;

    Applicants(PersonService people) {
        this.people = people;
    }

    /** Somebody whose form has just arrived in this area. */
    public PersonId anApplicant(OrganisationId organisation, String name, AreaId... areas) {
        return anApplicant(organisation, name, BY_PHONE, null, areas);
    }

    public PersonId anApplicant(
            OrganisationId organisation,
            String name,
            ContactDetails contact,
            @Nullable ContactApart apart,
            AreaId... areas) {
        return people.register(new NewPerson(
                organisation,
                name,
                name,
                aReference(),
                contact,
                apart,
                new OpportunityId(new UUID(0, 1)),
                Set.of(areas),
                null,
                null));
    }

    private static String aReference() {
        return "AL-" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }
}
