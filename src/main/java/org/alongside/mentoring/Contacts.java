package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, UUID> {
    Contact saveAndFlush(Contact contact);

    Optional<Contact> findById(UUID id);

    Optional<Contact> findByVisitAndTakenBack(VisitId visit, boolean takenBack);

    List<Contact> findByPersonAndTakenBackOrderByContactOnDescIdDesc(PersonId person, boolean takenBack, Limit most);

    List<Contact> findByMatchAndTakenBackOrderByContactOnDescIdDesc(MatchId match, boolean takenBack, Limit most);

    @Query("""
            select new org.alongside.mentoring.DayHours(c.contactOn, c.match, sum(c.minutes), count(c)) from Contact c
            where c.person = :person and c.takenBack = false and c.contactOn between :from and :to
            group by c.contactOn, c.match""")
    List<DayHours> hours(PersonId person, LocalDate from, LocalDate to);

    @Query("""
            select count(c) from Contact c
            where c.match = :match and c.takenBack = false and c.how = org.alongside.mentoring.ContactHow.IN_PRISON""")
    long meetingsInPrison(MatchId match);

    @Query("select max(c.contactOn) from Contact c where c.match = :match and c.takenBack = false")
    Optional<LocalDate> last(MatchId match);

    @Modifying(flushAutomatically = true)
    @Query("delete Contact where person = :person")
    void deleteOf(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("update Contact c set c.words = null where c.match in :matches")
    void forgetWords(Collection<MatchId> matches);
}
