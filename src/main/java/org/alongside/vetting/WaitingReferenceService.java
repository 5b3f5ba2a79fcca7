package org.alongside.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.people.ContactWay;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.people.WaitingPages;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which references wait for the signed-in user: letters for the vetting lead, who alone may know addresses; the rest for co-ordinators. */
@Service
public class WaitingReferenceService {
    private static final int DAYS_AHEAD = 7;

    private final Referees referees;
    private final PeopleDirectory people;
    private final Access access;
    private final CurrentUser current;
    private final Clock clock;

    WaitingReferenceService(
            Referees referees, PeopleDirectory people, Access access, CurrentUser current, Clock clock) {
        this.referees = referees;
        this.people = people;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** The most late first; nobody whose journey has ended. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<WaitingReference> forMe(int limit) {
        SignedIn me = current.get();
        Set<ContactWay> ways = EnumSet.noneOf(ContactWay.class);
        if (me.may(Act.RING_BACK)) ways.addAll(EnumSet.of(ContactWay.PHONE, ContactWay.EMAIL));
        if (me.may(Act.POST_LETTER)) ways.add(ContactWay.LETTER);
        if (ways.isEmpty() || me.areas().isEmpty()) return List.of();
        LocalDate until = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        return WaitingPages.upTo(limit, page -> referees.waiting(me.organisation(), until, ways, page), this::shown);
    }

    private List<WaitingReference> shown(List<Referee> waiting) {
        Map<PersonId, KnownPerson> known = people.known(
                waiting.stream().map(Referee::person).collect(Collectors.toSet()),
                access.listScope(PersonalData.REFERENCES));
        return waiting.stream()
                .flatMap(one -> row(one, known.get(one.person())).stream())
                .toList();
    }

    private static Optional<WaitingReference> row(Referee one, @Nullable KnownPerson person) {
        LocalDate due = one.dueOn();
        if (person == null || person.stage().isEnded() || due == null) return Optional.empty();
        return Optional.of(
                new WaitingReference(one.person(), person.shownName(), one.state(), one.way(), one.since(), due));
    }
}
