package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Visits extends Repository<Visit, VisitId> {
    Visit save(Visit visit);

    Optional<Visit> findByIdAndPerson(VisitId id, PersonId person);

    void delete(Visit visit);

    List<Visit> findByMatchOrderByVisitOnDescIdDesc(MatchId match, Limit most);

    List<Visit> findByPersonAndStateOrderByVisitOnAscAtTimeAsc(PersonId person, VisitState state, Limit most);

    List<Visit> findByMatchAndState(MatchId match, VisitState state);

    @Query("""
            select new org.alongside.mentoring.VisitCount(v.state, v.missedBy, count(v)) from MentoringVisit v
            where v.person = :person and v.visitOn between :from and :to group by v.state, v.missedBy""")
    List<VisitCount> count(PersonId person, LocalDate from, LocalDate to);

    /** Planned, in these areas, in a span of days. */
    @Query("""
            select v from MentoringVisit v join Match m on m.id = v.match
            where v.organisation = :organisation and m.area.id in :areas
              and v.state = org.alongside.mentoring.VisitState.PLANNED and v.visitOn between :from and :to
            order by v.visitOn, v.id""")
    List<Visit> planned(OrganisationId organisation, Collection<UUID> areas, LocalDate from, LocalDate to, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete MentoringVisit where person = :person")
    void deleteOf(PersonId person);
}
