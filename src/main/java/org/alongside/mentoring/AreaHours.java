package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Hours over all mentors: added up by the database, by the area of the match, so that nobody in two areas counts twice. */
interface AreaHours extends Repository<Contact, UUID> {
    /** The newest month first. */
    @Query("""
            select new org.alongside.mentoring.MonthHours(
                extract(year from c.contactOn), extract(month from c.contactOn), sum(c.minutes), count(c), count(distinct c.person.id))
            from Contact c join Match m on m.id = c.match
            where c.organisation = :organisation and m.area.id in :areas and c.takenBack = false
              and c.contactOn between :from and :to
            group by extract(year from c.contactOn), extract(month from c.contactOn)
            order by extract(year from c.contactOn) desc, extract(month from c.contactOn) desc""")
    List<MonthHours> byMonth(
            OrganisationId organisation, Collection<UUID> areas, LocalDate from, LocalDate to, Pageable page);

    /** Whoever gave most first. */
    @Query("""
            select new org.alongside.mentoring.MentorSum(c.person, sum(c.minutes), count(c))
            from Contact c join Match m on m.id = c.match
            where c.organisation = :organisation and m.area.id in :areas and c.takenBack = false
              and c.contactOn between :from and :to
            group by c.person order by sum(c.minutes) desc, c.person.id""")
    List<MentorSum> byMentor(
            OrganisationId organisation, Collection<UUID> areas, LocalDate from, LocalDate to, Pageable page);

    /** The contacts themselves, the newest first. */
    @Query("""
            select c from Contact c join Match m on m.id = c.match
            where c.organisation = :organisation and m.area.id in :areas and c.takenBack = false
              and c.contactOn between :from and :to and (:anybody = true or c.person.id = :mentor)
            order by c.contactOn desc, c.id desc""")
    List<Contact> contacts(
            OrganisationId organisation,
            Collection<UUID> areas,
            LocalDate from,
            LocalDate to,
            boolean anybody,
            UUID mentor,
            Pageable page);
}
