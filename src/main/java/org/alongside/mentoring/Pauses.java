package org.alongside.mentoring;

import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Pauses extends Repository<Pause, UUID> {
    Pause save(Pause pause);

    List<Pause> findByMatch(MatchId match);

    /** Those that still hold, the first first. */
    @Query("select p from Pause p where p.match = :match and p.overAt is null order by p.since, p.id")
    List<Pause> of(MatchId match);

    @Modifying(flushAutomatically = true)
    @Query("delete Pause where person = :person")
    void deleteOf(PersonId person);
}
