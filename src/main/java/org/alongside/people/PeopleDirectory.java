package org.alongside.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.accounts.ListScope;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lends other modules' lists the names of people, of those alone whom the reader may list. */
@Component
public class PeopleDirectory {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final People people;

    PeopleDirectory(People people) {
        this.people = people;
    }

    /** One query, however many they are; whoever is out of {@code scope} is not in it. */
    @Transactional(readOnly = true)
    public Map<PersonId, KnownPerson> known(Collection<PersonId> wanted, ListScope scope) {
        if (wanted.isEmpty() || scope.isEmpty()) return Map.of();
        Collection<UUID> areas = scope.areas().stream().map(AreaId::id).toList();
        return people
                .known(wanted, scope.organisation(), scope.everybody(), areas.isEmpty() ? List.of(NOWHERE) : areas)
                .stream()
                .collect(toMap(KnownPerson::id, Function.identity()));
    }
}
