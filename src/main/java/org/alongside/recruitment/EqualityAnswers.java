package org.alongside.recruitment;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EqualityAnswers extends Repository<EqualityAnswer, UUID> {
    void saveAll(Iterable<EqualityAnswer> answers);

    boolean existsByIdIn(Collection<UUID> ids);
}
