package org.alongside.vetting;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Conversations extends Repository<Conversation, UUID> {
    Conversation save(Conversation conversation);

    boolean existsByCheck(CheckId check);

    List<Conversation> findByCheck(CheckId check);

    List<Conversation> findByPersonOrderByAtDesc(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete Conversation where person = :person")
    void deleteOf(PersonId person);
}
