package org.alongside.progression;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PathwayMoves extends Repository<PathwayMove, UUID> {
    PathwayMove save(PathwayMove move);

    List<PathwayMove> findByPersonOrderByAtDescIdDesc(PersonId person, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete PathwayMove where person = :person")
    void deleteOf(PersonId person);
}
