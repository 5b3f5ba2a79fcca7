package org.alongside.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.accounts.ListScope;
import org.alongside.shared.AreaId;
import org.alongside.shared.Folded;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * The query behind the list of people: only the conditions that are asked for, each served by an index; longest waiting first.
 */
@Component
class PersonList {
    private static final String ROWS = """
            select new org.alongside.people.PersonRow(
                p.id, p.nameToUse, p.name, p.reference, j.stage, j.since, j.reviewOn, j.opportunity)
            from Journey j join Person p on p.id = j.id
            where\s""";

    private final EntityManager database;
    private final Clock clock;

    PersonList(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<PersonRow> page(ListScope scope, PersonFilter filter, Pageable page) {
        if (scope.isEmpty()) return List.of();
        Map<String, Object> values = new LinkedHashMap<>();
        String where = String.join(" and ", conditions(scope, filter, values));
        return rows(where + " order by j.since, j.id", values, page);
    }

    /** Those in one of these stages, by name. */
    List<PersonRow> inStages(ListScope scope, Collection<Stage> stages, @Nullable String text, Pageable page) {
        if (scope.isEmpty()) return List.of();
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(reach(scope, values));
        all.add("j.stage in :stages");
        values.put("stages", stages);
        if (text != null) words(text, all, values);
        return rows(String.join(" and ", all) + " order by p.name, j.id", values, page);
    }

    /** Those of {@code people} whom the reader may list. */
    List<PersonRow> among(ListScope scope, Collection<PersonId> people) {
        if (scope.isEmpty() || people.isEmpty()) return List.of();
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(reach(scope, values));
        all.add("p.id in :people");
        values.put("people", people);
        return rows(String.join(" and ", all), values, Pageable.ofSize(people.size()));
    }

    private List<PersonRow> rows(String conditions, Map<String, Object> values, Pageable page) {
        TypedQuery<PersonRow> rows = database.createQuery(ROWS + conditions, PersonRow.class);
        values.forEach(rows::setParameter);
        return rows.setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    private static List<String> reach(ListScope scope, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        all.add("j.organisation = :organisation");
        values.put("organisation", scope.organisation());
        if (!scope.everybody()) {
            all.add("exists (select 1 from p.areas mine where mine.id in :mine)");
            values.put("mine", scope.areas().stream().map(AreaId::id).toList());
        }
        return all;
    }

    private List<String> conditions(ListScope scope, PersonFilter filter, Map<String, Object> values) {
        List<String> all = reach(scope, values);
        if (filter.stage() != null) {
            all.add("j.stage = :stage");
            values.put("stage", filter.stage());
        } else if (filter.text() == null) {
            all.add("j.stage not in :ended");
            values.put(
                    "ended",
                    Arrays.stream(Stage.values()).filter(Stage::isEnded).toList());
        }
        if (filter.area() != null) {
            all.add("exists (select 1 from p.areas one where one.id = :area)");
            values.put("area", filter.area().id());
        }
        if (filter.opportunity() != null) {
            all.add("j.opportunity = :opportunity");
            values.put("opportunity", filter.opportunity());
        }
        if (filter.waitingDays() != null) {
            all.add("j.since < :before");
            values.put("before", clock.instant().minus(Duration.ofDays(filter.waitingDays())));
        }
        if (filter.longerThanUsual()) longerThanUsual(filter.stage(), all, values);
        if (filter.text() != null) words(filter.text(), all, values);
        return all;
    }

    /** Each stage has a length of its own; in one that lasts as long as it lasts nobody waits too long. */
    private void longerThanUsual(@Nullable Stage only, List<String> all, Map<String, Object> values) {
        List<String> late = new ArrayList<>();
        for (Stage stage : only == null ? Pace.stages() : Set.of(only)) {
            Pace.longerWhenBefore(stage, LocalDate.now(clock), clock.getZone()).ifPresent(before -> {
                late.add("(j.stage = :late%1$s and j.since < :before%1$s)".formatted(stage));
                values.put("late" + stage, stage);
                values.put("before" + stage, before);
            });
        }
        all.add(late.isEmpty() ? "1 = 0" : "(" + String.join(" or ", late) + ")");
    }

    /** Each word typed must begin a word of the name or the reference. */
    private static void words(String text, List<String> all, Map<String, Object> values) {
        List<String> typed = Folded.words(text);
        for (int i = 0; i < typed.size(); i++) {
            all.add("exists (select 1 from p.searchWords w%1$d where w%1$d like :word%1$d)".formatted(i));
            values.put("word" + i, typed.get(i) + "%");
        }
    }
}
