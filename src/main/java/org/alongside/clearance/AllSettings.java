package org.alongside.clearance;

import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface AllSettings extends Repository<KeptSettings, OrganisationId> {
    KeptSettings save(KeptSettings settings);

    Optional<KeptSettings> findById(OrganisationId organisation);

    default ClearanceSettings of(OrganisationId organisation) {
        return findById(organisation).map(KeptSettings::kept).orElse(ClearanceSettings.USUAL);
    }
}
