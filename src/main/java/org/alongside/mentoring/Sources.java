package org.alongside.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface Sources extends Repository<Source, SourceId> {
    Source save(Source source);

    Optional<Source> findByOrganisationAndFolded(OrganisationId organisation, String folded);

    List<Source> findByOrganisationOrderByFolded(OrganisationId organisation);

    List<Source> findByIdIn(Collection<SourceId> ids);

    default Map<SourceId, String> names(Collection<SourceId> ids) {
        return ids.isEmpty() ? Map.of() : findByIdIn(ids).stream().collect(Collectors.toMap(Source::id, Source::name));
    }
}
