package org.alongside.people;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, UUID> {
    Note save(Note note);

    @Modifying(flushAutomatically = true)
    @Query("delete Note where person = :person")
    void deleteOf(PersonId person);

    List<Note> findByPersonOrderByAtDescIdDesc(PersonId person, Limit limit);
}
