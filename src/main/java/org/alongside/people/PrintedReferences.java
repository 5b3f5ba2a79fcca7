package org.alongside.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.alongside.privacy.PersonReferences;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/** People's numbers for lists that must not name them. */
@Component
class PrintedReferences implements PersonReferences {
    private final People people;

    PrintedReferences(People people) {
        this.people = people;
    }

    record Printed(PersonId person, String reference) {}

    @Override
    public Map<PersonId, String> references(Collection<PersonId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        return people.printed(wanted).stream()
                .collect(toMap(Printed::person, one -> PersonDetails.printed(one.reference())));
    }

    @Override
    public Optional<PersonId> find(OrganisationId organisation, String typed) {
        return people.idOf(organisation, "AL-" + typed.replaceAll("\\D", ""));
    }
}
