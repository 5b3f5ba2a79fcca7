package org.alongside.supervision;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Confidences extends Repository<Confidence, SupervisionId> {
    Confidence saveAndFlush(Confidence confidence);

    Optional<Confidence> findById(SupervisionId id);

    List<Confidence> findByPerson(PersonId person);

    boolean existsByPersonAndAuthor(PersonId person, UserId author);

    @Modifying(flushAutomatically = true)
    @Query("delete Confidence where person = :person")
    void deleteOf(PersonId person);
}
