package org.alongside.onboarding;

import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.repository.Repository;

interface AgreementTexts extends Repository<AgreementText, UUID> {
    AgreementText saveAndFlush(AgreementText text);

    Optional<AgreementText> findFirstByOrganisationAndAgreementOrderByNumberDesc(
            OrganisationId organisation, Agreement agreement);
}
