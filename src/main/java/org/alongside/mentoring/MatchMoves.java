package org.alongside.mentoring;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MatchMoves extends Repository<MatchMove, UUID> {
    MatchMove save(MatchMove move);

    List<MatchMove> findByPersonOrderByAtDescIdDesc(PersonId person, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete MatchMove where person = :person")
    void deleteOf(PersonId person);
}
