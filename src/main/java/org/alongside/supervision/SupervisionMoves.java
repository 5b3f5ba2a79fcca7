package org.alongside.supervision;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisionMoves extends Repository<SupervisionMove, UUID> {
    SupervisionMove save(SupervisionMove move);

    List<SupervisionMove> findByPersonOrderByAtDescIdDesc(PersonId person, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete SupervisionMove where person = :person")
    void deleteOf(PersonId person);
}
