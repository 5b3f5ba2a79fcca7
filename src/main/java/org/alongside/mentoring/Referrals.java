package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Referrals extends Repository<Referral, ReferralId> {
    Referral save(Referral referral);

    Optional<Referral> findByOrganisationAndId(OrganisationId organisation, ReferralId id);

    Optional<Referral> findById(ReferralId id);

    List<Referral> findByIdIn(Collection<ReferralId> ids);

    boolean existsByOrganisationAndFolded(OrganisationId organisation, String folded);

    @Query("""
            select r from Referral r
            where r.organisation = :organisation and r.area.id in :areas and r.state in :states
            order by r.receivedOn, r.id""")
    List<Referral> page(
            OrganisationId organisation, Collection<UUID> areas, Collection<ReferralState> states, Pageable page);

    /** Those whose time is over, and about whom nothing is held. */
    @Query("""
            select r.id from Referral r
            where r.state = org.alongside.mentoring.ReferralState.CLOSED and r.outcomeOn < :before
              and not exists (select 1 from Match m where m.referral = r.id and m.person in :held)
            order by r.outcomeOn""")
    List<ReferralId> over(LocalDate before, Collection<PersonId> held, Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete Referral where id in :over")
    void deleteThese(Collection<ReferralId> over);

    /** The first names; whose referral is gone by now is not in it. */
    default Map<ReferralId, String> firstNames(Collection<ReferralId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : findByIdIn(ids).stream().collect(Collectors.toMap(Referral::id, Referral::firstName));
    }
}
