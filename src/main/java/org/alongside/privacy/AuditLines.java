package org.alongside.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** A page of the audit trail with what the ids in it are called, asked for once a page. */
@Component
public class AuditLines {
    private final AuditService audit;
    private final UserDirectory users;
    private final References people;

    AuditLines(AuditService audit, UserDirectory users, References people) {
        this.audit = audit;
        this.users = users;
        this.people = people;
    }

    /** A deed, its doer's name, its person's number and its account's owner, where they are known. */
    public record Line(
            AuditRow row,
            @Nullable String who,
            @Nullable String whose,
            @Nullable String account) {}

    /** The lines of one page; {@link AuditService} asks who reads it. */
    public List<Line> find(AuditFilter filter, Pageable page) {
        return named(audit.list(filter, page));
    }

    /** Who looked at this person's record, with their names. */
    public List<Line> readings(PersonId person, Pageable page) {
        return named(audit.readings(person, page));
    }

    private List<Line> named(List<AuditRow> rows) {
        Set<UserId> doers = new HashSet<>(ids(rows, AuditRow::who));
        doers.addAll(ids(rows, AuditRow::account));
        Map<UserId, String> names = users.names(doers);
        Map<PersonId, String> references = people.of(ids(rows, AuditRow::whose));
        return rows.stream()
                .map(row -> new Line(row, names.get(row.who()), references.get(row.whose()), names.get(row.account())))
                .toList();
    }

    private static <T> Collection<T> ids(List<AuditRow> rows, Function<AuditRow, @Nullable T> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
