package org.alongside.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.CurrentUser;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists over all mentors are limited to, and the names that the reader may know. */
@Component
class InMyAreas {
    private final CurrentUser current;
    private final PersonService people;

    InMyAreas(CurrentUser current, PersonService people) {
        this.current = current;
        this.people = people;
    }

    /** The reader’s areas, or the one of them that is asked for. */
    List<UUID> areas(@Nullable AreaId only) {
        return current.get().areas().stream()
                .filter(area -> only == null || area.equals(only))
                .map(AreaId::id)
                .toList();
    }

    /** Nobody is in it whom the reader may not list. */
    Map<PersonId, String> names(Set<PersonId> of) {
        return people.among(of).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::shownName));
    }
}
