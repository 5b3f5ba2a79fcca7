package org.alongside.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, UUID> {
    Absence saveAndFlush(Absence absence);

    Optional<Absence> findBySupervisor(UserId supervisor);

    /** Away on that day. */
    @Query("""
            from Absence a where a.organisation = :organisation and a.fromDay <= :day and a.untilDay >= :day
            order by a.untilDay, a.id""")
    List<Absence> on(OrganisationId organisation, LocalDate day);

    /** Over by that day. */
    @Query("from Absence a where a.untilDay < :day order by a.untilDay, a.id")
    List<Absence> overBy(LocalDate day);

    /** Where somebody is covered for, or was. */
    @Query("select a from Absence a join a.covers c where key(c) = :person")
    List<Absence> with(UUID person);

    void delete(Absence absence);
}
