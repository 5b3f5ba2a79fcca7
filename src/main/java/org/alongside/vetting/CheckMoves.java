package org.alongside.vetting;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckMoves extends Repository<CheckMove, CheckMoveId> {
    CheckMove save(CheckMove move);

    Optional<CheckMove> findFirstByCheckAndTakenBackFalseOrderByAtDescIdDesc(CheckId check);

    List<CheckMove> findByPersonAndTakenBackFalseOrderByAtDescIdDesc(PersonId person, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete CheckMove where person = :person")
    void deleteOf(PersonId person);
}
