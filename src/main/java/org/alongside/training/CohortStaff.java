package org.alongside.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Component;

/** Who teaches and who verifies. */
@Component
class CohortStaff {
    private static final UUID NONE = new UUID(0, 0);

    private final UserDirectory colleagues;
    private final CurrentUser current;

    CohortStaff(UserDirectory colleagues, CurrentUser current) {
        this.colleagues = colleagues;
        this.current = current;
    }

    List<Colleague> choices(Role role) {
        return colleagues.colleagues(role, current.get().organisation());
    }

    /** Who verifies here now, as a query wants them: never an empty list. */
    List<UUID> verifiers() {
        return Stream.concat(
                        Stream.of(NONE), ids(Role.INTERNAL_VERIFIER).stream().map(UserId::id))
                .toList();
    }

    Map<UserId, String> names(Cohort cohort) {
        Set<UserId> all = new HashSet<>(cohort.trainers());
        if (cohort.verifier() != null) all.add(cohort.verifier());
        return colleagues.names(all);
    }

    /** @throws NotFound when somebody is named who is no trainer, or no verifier, here */
    void enforce(CohortData data) {
        Set<UserId> trainers = ids(Role.TRAINER);
        if (!trainers.containsAll(data.trainers())) throw new NotFound();
        if (data.verifier() != null && !ids(Role.INTERNAL_VERIFIER).contains(data.verifier())) throw new NotFound();
    }

    /** Whether any of them is that person on the journey. */
    boolean anyIs(Collection<UserId> users, PersonId person) {
        return users.stream().anyMatch(user -> colleagues.isSamePerson(user, person));
    }

    private Set<UserId> ids(Role role) {
        return choices(role).stream().map(Colleague::id).collect(Collectors.toSet());
    }
}
