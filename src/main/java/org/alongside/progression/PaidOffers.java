package org.alongside.progression;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.data.repository.Repository;

interface PaidOffers extends Repository<PaidOffer, OfferId> {
    PaidOffer save(PaidOffer offer);

    void delete(PaidOffer offer);

    Optional<PaidOffer> findFirstByPersonOrderByMadeAtDescIdDesc(PersonId person);

    List<PaidOffer> findByPersonOrderByMadeAt(PersonId person);

    List<PaidOffer> findByPersonInOrderByMadeAt(Collection<PersonId> people);

    default PaidOffer latest(PersonId person) {
        return findFirstByPersonOrderByMadeAtDescIdDesc(person).orElseThrow(NotFound::new);
    }
}
