package org.alongside.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody is left in silence: whoever has no e-mail stays on somebody's Today until they have been told.
 *
 * <p>Co-ordinators ring; letters are posted by the vetting lead, who alone may know where they go (G14).
 */
@Service
public class TellingService {
    private final Tellings tellings;
    private final CurrentUser current;
    private final Clock clock;

    TellingService(Tellings tellings, CurrentUser current, Clock clock) {
        this.tellings = tellings;
        this.current = current;
        this.clock = clock;
    }

    /** Whom the signed-in user has to tell, the longest waiting first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<ToTell> waiting(int limit) {
        SignedIn me = current.get();
        Set<ContactWay> ways = waysOf(me);
        if (ways.isEmpty() || me.areas().isEmpty()) return List.of();
        return tellings.waiting(
                me.organisation(), ways, me.areas().stream().map(AreaId::id).toList(), Limit.of(limit));
    }

    /** What this person has still to be told by the signed-in user. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public List<ToTell> waitingFor(PersonId person) {
        Set<ContactWay> ways = waysOf(current.get());
        return tellings.waitingFor(person).stream()
                .filter(telling -> ways.contains(telling.way()))
                .toList();
    }

    /** The person has been told; saying so twice changes nothing. */
    @ActsOn(Act.TELL)
    @Transactional
    public void told(PersonId person, ChangeId change) {
        find(person, change).isDone(current.get().user(), clock.instant());
    }

    /** They have not, after all. */
    @ActsOn(Act.TELL)
    @Transactional
    public void notTold(PersonId person, ChangeId change) {
        find(person, change).isNotDone();
    }

    private Telling find(PersonId person, ChangeId change) {
        return tellings.findById(change).filter(telling -> telling.isOf(person)).orElseThrow(NotFound::new);
    }

    private static Set<ContactWay> waysOf(SignedIn user) {
        Set<ContactWay> ways = EnumSet.noneOf(ContactWay.class);
        if (user.may(Act.RING_BACK)) ways.add(ContactWay.PHONE);
        if (user.may(Act.POST_LETTER)) ways.add(ContactWay.LETTER);
        return ways;
    }
}
