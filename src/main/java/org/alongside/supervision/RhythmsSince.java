package org.alongside.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface RhythmsSince extends Repository<RhythmSince, UUID> {
    RhythmSince save(RhythmSince rhythm);

    List<RhythmSince> findByOrganisationOrderBySince(OrganisationId organisation);

    Optional<RhythmSince> findByOrganisationAndSince(OrganisationId organisation, LocalDate since);
}
