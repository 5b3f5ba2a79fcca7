package org.alongside.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.people.Stage;
import org.alongside.people.WaitingPages;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which self-disclosures wait for the signed-in user: nobody who told us something waits in silence. */
@Service
public class WaitingDisclosureService {
    private static final int DAYS_AHEAD = 7;

    private final SelfDisclosures disclosures;
    private final PeopleDirectory people;
    private final Access access;
    private final CurrentUser current;
    private final Clock clock;

    WaitingDisclosureService(
            SelfDisclosures disclosures, PeopleDirectory people, Access access, CurrentUser current, Clock clock) {
        this.disclosures = disclosures;
        this.people = people;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Those of the people in my areas that wait for a vetting lead, the most late first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<WaitingDisclosure> forMe(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.HEAR_DISCLOSURE) || me.areas().isEmpty()) return List.of();
        LocalDate until = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        return WaitingPages.upTo(limit, page -> disclosures.waiting(me.organisation(), until, page), this::shown);
    }

    /** Those that I am to decide together with a colleague. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<WaitingDisclosure> toDecideWith(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.DECIDE_WITH)) return List.of();
        return shown(disclosures.proposedTo(me.user(), Limit.of(limit)));
    }

    private List<WaitingDisclosure> shown(List<SelfDisclosure> waiting) {
        Map<PersonId, KnownPerson> known = people.known(
                waiting.stream().map(SelfDisclosure::person).collect(Collectors.toSet()),
                access.listScope(PersonalData.CHECK_OUTCOME));
        return waiting.stream()
                .map(one -> row(one, known.get(one.person())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nobody whose journey has ended, but for whoever answers a no. */
    private Optional<WaitingDisclosure> row(SelfDisclosure one, @Nullable KnownPerson person) {
        if (person == null) return Optional.empty();
        boolean answers = person.stage() == Stage.DECLINED && one.answeredOn() != null;
        if (person.stage().isEnded() && !answers) return Optional.empty();
        LocalDate due = one.dueOn();
        return Optional.of(new WaitingDisclosure(
                one.person(), person.shownName(), one.state(), one.since(), due == null ? LocalDate.now(clock) : due));
    }
}
