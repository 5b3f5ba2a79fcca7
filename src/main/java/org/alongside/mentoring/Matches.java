package org.alongside.mentoring;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Matches extends Repository<Match, MatchId> {
    Match save(Match match);

    Match saveAndFlush(Match match);

    Optional<Match> findByIdAndPerson(MatchId id, PersonId person);

    /** Held until the transaction ends, so that two who move it do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Match m where m.id = :id and m.person = :person")
    Optional<Match> held(MatchId id, PersonId person);

    List<Match> findByPersonOrderByIdDesc(PersonId person);

    List<Match> findByPersonAndStateNot(PersonId person, MatchState state);

    Optional<Match> findByReferralAndOpenMatch(ReferralId referral, Boolean open);

    List<Match> findByIdIn(Collection<MatchId> ids);

    List<Match> findByReferralIn(Collection<ReferralId> referrals);

    @Query("select m from Match m where m.ending.endedByChange = :change")
    List<Match> endedBy(UUID change);

    @Query("""
            select new org.alongside.mentoring.OpenCount(m.person, count(m)) from Match m
            where m.person in :people and m.openMatch = true group by m.person""")
    List<OpenCount> open(Collection<PersonId> people);

    /** Those of a project: an area, or a source, or both. */
    @Query("""
            select m from Match m join Referral r on r.id = m.referral
            where m.organisation = :organisation and m.openMatch = true
              and (:everywhere = true or r.area = :area) and (:anySource = true or r.source = :source)""")
    List<Match> ofProject(
            OrganisationId organisation, boolean everywhere, AreaId area, boolean anySource, SourceId source);

    @Query("""
            select m from Match m
            where m.organisation = :organisation and m.area.id in :areas and m.state in :states
              and m.reviewOn <= :until order by m.reviewOn, m.id""")
    List<Match> toReview(
            OrganisationId organisation,
            Collection<UUID> areas,
            Collection<MatchState> states,
            LocalDate until,
            Limit most);

    /** Active ones from which nothing was heard since a day. */
    @Query("""
            select m from Match m
            where m.organisation = :organisation and m.area.id in :areas
              and m.state = org.alongside.mentoring.MatchState.ACTIVE and m.beganOn < :since
              and not exists (select 1 from Contact c where c.match = m.id and c.takenBack = false and c.contactOn >= :since)
            order by m.beganOn, m.id""")
    List<Match> quiet(OrganisationId organisation, Collection<UUID> areas, LocalDate since, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete Match where person = :person")
    void deleteOf(PersonId person);
}
