package org.alongside.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Confidences extends Repository<Confidence, SupervisionId> {
    Confidence saveAndFlush(Confidence confidence);

    Optional<Confidence> findById(SupervisionId id);

    List<Confidence> findByPerson(PersonId person);

    /** What somebody wrote, the newest first; empty boxes are left out. */
    @Query("""
            select new org.alongside.supervision.Confidences$Written(s.person, s.id, s.onDay) from Confidence c
            join Supervision s on s.id = c.id where c.author = :author and c.words is not null
            order by s.onDay desc, s.id.id desc""")
    List<Written> by(UserId author, Limit limit);

    record Written(PersonId person, SupervisionId supervision, LocalDate on) {}

    boolean existsByPersonAndAuthor(PersonId person, UserId author);

    @Modifying(flushAutomatically = true)
    @Query("delete Confidence where person = :person")
    void deleteOf(PersonId person);
}
