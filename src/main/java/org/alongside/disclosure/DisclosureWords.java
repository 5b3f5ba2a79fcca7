package org.alongside.disclosure;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisclosureWords extends Repository<DisclosureWord, UUID> {
    DisclosureWord save(DisclosureWord word);

    /** The first first. */
    List<DisclosureWord> findByDisclosureOrderByAt(DisclosureId disclosure);

    @Modifying(flushAutomatically = true)
    @Query("delete DisclosureWord where person = :person")
    void deleteOf(PersonId person);
}
