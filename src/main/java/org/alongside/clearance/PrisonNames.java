package org.alongside.clearance;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.NotFound;
import org.springframework.stereotype.Component;

/** Prisons and kinds by their ids, asked for once a page. */
@Component
class PrisonNames {
    private final Establishments establishments;
    private final ClearanceKinds kinds;

    PrisonNames(Establishments establishments, ClearanceKinds kinds) {
        this.establishments = establishments;
        this.kinds = kinds;
    }

    Map<EstablishmentId, EstablishmentRow> prisons(Collection<EstablishmentId> ids) {
        if (ids.isEmpty()) return Map.of();
        return establishments.findByIdIn(Set.copyOf(ids)).stream()
                .map(Establishment::row)
                .collect(toMap(EstablishmentRow::id, row -> row));
    }

    Map<KindId, KindRow> kinds(Collection<KindId> ids) {
        if (ids.isEmpty()) return Map.of();
        return kinds.findByIdIn(Set.copyOf(ids)).stream()
                .map(ClearanceKind::row)
                .collect(toMap(KindRow::id, row -> row));
    }

    EstablishmentRow prison(EstablishmentId id) {
        return prisons(List.of(id)).values().stream().findFirst().orElseThrow(NotFound::new);
    }

    KindRow kind(KindId id) {
        return kinds(List.of(id)).values().stream().findFirst().orElseThrow(NotFound::new);
    }
}
