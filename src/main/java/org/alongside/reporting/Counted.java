package org.alongside.reporting;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.ListScope;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Whose people a query counts: those of an organisation in at least one of some areas. Whoever is in two of them counts once.
 *
 * @param everybody the whole organisation, whatever {@code areas} says
 */
record Counted(OrganisationId organisation, boolean everybody, Set<AreaId> areas) {
    /** Nobody does anything more for these. */
    static final List<String> ENDED = Arrays.stream(Stage.values())
            .filter(Stage::isEnded)
            .map(Stage::name)
            .toList();

    /** As far as the reader may list, in one area of theirs or in all. */
    static Counted of(ListScope scope, @Nullable AreaId only) {
        if (only == null) return new Counted(scope.organisation(), scope.everybody(), scope.areas());
        boolean theirs = scope.everybody() || scope.areas().contains(only);
        return new Counted(scope.organisation(), false, theirs ? Set.of(only) : Set.of());
    }

    ListScope scope() {
        return new ListScope(organisation, everybody, areas);
    }

    boolean isEmpty() {
        return !everybody && areas.isEmpty();
    }

    /** The condition that {@code person}, a column, is one of them. */
    String areMine(String person) {
        return everybody
                ? "1 = 1"
                : "exists (select 1 from people_person_area mine where mine.person_id = " + person
                        + " and mine.area_id in (:areas))";
    }

    /** Fills what {@link #areMine} and every query ask. */
    StatementSpec in(StatementSpec query) {
        StatementSpec filled = query.param("organisation", bytes(organisation.id()));
        return everybody
                ? filled
                : filled.param(
                        "areas", areas.stream().map(area -> bytes(area.id())).toList());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }
}
