package org.alongside.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, UUID> {
    Application save(Application application);

    boolean existsByReference(String reference);

    List<Application> findByPersonOrderBySubmittedAt(PersonId person);

    void delete(Application application);

    Optional<Application> findFirstByPersonOrderBySubmittedAtDesc(PersonId person);
}
