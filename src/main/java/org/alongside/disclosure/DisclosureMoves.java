package org.alongside.disclosure;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisclosureMoves extends Repository<DisclosureMove, UUID> {
    DisclosureMove save(DisclosureMove move);

    List<DisclosureMove> findByPersonOrderByAtDescIdDesc(PersonId person, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete DisclosureMove where person = :person")
    void deleteOf(PersonId person);
}
