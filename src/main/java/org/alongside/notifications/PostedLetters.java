package org.alongside.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The letters. Each update says from which state it may go, so that whoever comes second changes nothing. */
interface PostedLetters extends Repository<PostedLetter, LetterId> {
    PostedLetter save(PostedLetter letter);

    boolean existsByKey(String key);

    Optional<PostedLetter> findById(LetterId id);

    Optional<PostedLetter> findByOrganisationAndId(OrganisationId organisation, LetterId id);

    @Modifying(flushAutomatically = true)
    @Query("update PostedLetter set state = WITHDRAWN where key = :key and state in (WAITING, SHOWN)")
    int withdraw(String key);

    /** SENDING too: a node that died while sending left it so. */
    @Modifying
    @Query("update PostedLetter set state = SENDING, tries = tries + 1 where id = :id and state in (WAITING, SENDING)")
    int claim(LetterId id);

    @Modifying
    @Query("update PostedLetter set state = SENT, sentAt = :at, trouble = null where id = :id and state = SENDING")
    int sent(LetterId id, Instant at);

    @Modifying
    @Query("update PostedLetter set state = :next, trouble = :trouble where id = :id and state = SENDING")
    int notSent(LetterId id, LetterState next, String trouble);

    @Modifying
    @Query("""
            update PostedLetter set state = WAITING, tries = 0
            where id = :id and organisation = :organisation and state = GIVEN_UP""")
    int tryAgain(LetterId id, OrganisationId organisation);

    List<PostedLetter> findByAboutOrderByPostedAt(PersonId about);

    @Modifying(flushAutomatically = true)
    @Query("delete PostedLetter where about = :person")
    void deleteAbout(PersonId person);

    @Query("""
            select l.id from PostedLetter l
            where l.postedAt < :before and l.state not in (WAITING, SENDING)
              and (l.about is null or l.about not in :held) order by l.postedAt""")
    List<LetterId> olderThan(Instant before, Collection<PersonId> held, Limit most);

    @Modifying
    @Query("delete PostedLetter where id in :ids")
    void delete(Collection<LetterId> ids);

    @Query("""
            select new org.alongside.notifications.OutboxRow(
              l.id, l.postedAt, l.state, l.sentAt, l.tries, l.trouble, l.recipient, l.subject)
            from PostedLetter l where l.organisation = :organisation and l.state in :states
            order by l.postedAt desc, l.id desc""")
    List<OutboxRow> opened(OrganisationId organisation, Collection<LetterState> states, Pageable page);

    @Query("""
            select new org.alongside.notifications.OutboxRow(
              l.id, l.postedAt, l.state, l.sentAt, l.tries, l.trouble, null, null)
            from PostedLetter l where l.organisation = :organisation and l.state in :states
            order by l.postedAt desc, l.id desc""")
    List<OutboxRow> closed(OrganisationId organisation, Collection<LetterState> states, Pageable page);
}
