package org.alongside.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.UserDirectory;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who looked after somebody: theirs to see, and gone with everything else about them. */
@Component
class SupervisorFile implements PersonalDataHolder {
    private static final int MOST = 1000;

    private final SupervisorChanges changes;
    private final UserDirectory colleagues;

    SupervisorFile(SupervisorChanges changes, UserDirectory colleagues) {
        this.changes = changes;
        this.colleagues = colleagues;
    }

    record Change(Instant at, String supervisor) {}

    @Override
    public String name() {
        return "supervisors";
    }

    @Override
    public Object export(PersonId person) {
        List<SupervisorChange> all = changes.findByPersonAndTakenBackFalseOrderByAtDescIdDesc(person, Limit.of(MOST));
        Map<UserId, String> names =
                colleagues.names(all.stream().map(SupervisorChange::supervisor).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new Change(one.at(), names.getOrDefault(one.supervisor(), "")))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        changes.deleteOf(person);
    }
}
