package org.alongside.training;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentMoves extends Repository<AssessmentMove, UUID> {
    AssessmentMove save(AssessmentMove move);

    List<AssessmentMove> findByAssessmentOrderByAtDescIdDesc(AssessmentId assessment, Limit most);

    @Query("select m from AssessmentMove m where m.person = :person order by m.at")
    List<AssessmentMove> of(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete AssessmentMove where person = :person")
    void deleteOf(PersonId person);
}
