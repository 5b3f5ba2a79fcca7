package org.alongside.mentoring;

import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface AllMentoringSettings extends Repository<KeptMentoringSettings, OrganisationId> {
    KeptMentoringSettings save(KeptMentoringSettings settings);

    Optional<KeptMentoringSettings> findById(OrganisationId organisation);

    default MentoringSettings of(OrganisationId organisation) {
        return findById(organisation).map(KeptMentoringSettings::kept).orElse(MentoringSettings.USUAL);
    }
}
