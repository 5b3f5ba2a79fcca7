package org.alongside.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonFilter;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list as it stands in the address, so that a reload or a shared link lands in the same place.
 *
 * <p>What was typed to find a name stays out of it: addresses end up in histories and logs.
 */
final class FilterAddress {
    private static final int LONGEST_WAIT = 3650;
    private static final String USUAL = "usual";

    private FilterAddress() {}

    /** Whatever cannot be read is left out. */
    static PersonFilter read(QueryParameters address) {
        return new PersonFilter(
                null,
                address.getSingleParameter("stage")
                        .flatMap(FilterAddress::stage)
                        .orElse(null),
                address.getSingleParameter("area")
                        .flatMap(Ids::parse)
                        .map(AreaId::new)
                        .orElse(null),
                address.getSingleParameter("role")
                        .flatMap(Ids::parse)
                        .map(OpportunityId::new)
                        .orElse(null),
                address.getSingleParameter("waiting")
                        .flatMap(FilterAddress::days)
                        .orElse(null),
                address.getSingleParameter("waiting").filter(USUAL::equals).isPresent());
    }

    static QueryParameters write(PersonFilter filter) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "stage", filter.stage());
        put(parts, "area", filter.area());
        put(parts, "role", filter.opportunity());
        put(parts, "waiting", filter.longerThanUsual() ? USUAL : filter.waitingDays());
        return QueryParameters.simple(parts);
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) parts.put(name, value.toString());
    }

    private static Optional<Stage> stage(String text) {
        return Arrays.stream(Stage.values()).filter(s -> s.name().equals(text)).findFirst();
    }

    private static Optional<Integer> days(String text) {
        return Optional.of(text)
                .filter(t -> t.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(d -> d <= LONGEST_WAIT);
    }
}
