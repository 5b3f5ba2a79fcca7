package org.alongside.disclosure;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisclosureTalks extends Repository<DisclosureTalk, UUID> {
    DisclosureTalk save(DisclosureTalk talk);

    /** The first first. */
    List<DisclosureTalk> findByDisclosureOrderByAt(DisclosureId disclosure);

    @Modifying(flushAutomatically = true)
    @Query("delete DisclosureTalk where person = :person")
    void deleteOf(PersonId person);
}
