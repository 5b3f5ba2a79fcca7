package org.alongside.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Who looked at somebody's record is theirs to know, and is kept when the rest is removed.
 *
 * <p>Who looked at a concern is left out: it would tell them that there is one, which only whoever leads it decides.
 */
@Component
class Readings implements PersonalDataHolder {
    private static final int MOST = 10_000;

    private final AuditTrail trail;
    private final OwnPeople people;
    private final UserDirectory directory;

    Readings(AuditTrail trail, OwnPeople people, UserDirectory directory) {
        this.trail = trail;
        this.people = people;
        this.directory = directory;
    }

    record Reading(Instant at, String by, @Nullable PersonalData data) {}

    @Override
    public String name() {
        return "whoLooked";
    }

    @Override
    public Object export(PersonId person) {
        List<AuditRow> rows = trail.readingsOf(people.organisationOf(person), person, PageRequest.of(0, MOST));
        Map<UserId, String> names = directory.names(
                rows.stream().map(AuditRow::who).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Reading(row.at(), names.getOrDefault(row.who(), ""), row.data()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        // the trail is never changed
    }
}
