package org.alongside.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.repository.Repository;

interface ConditionalOffers extends Repository<ConditionalOffer, UUID> {
    ConditionalOffer save(ConditionalOffer offer);

    void delete(ConditionalOffer offer);

    Optional<ConditionalOffer> findFirstByPersonOrderByMadeAtDesc(PersonId person);

    List<ConditionalOffer> findByPersonOrderByMadeAt(PersonId person);
}
