package org.alongside.vetting;

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
import org.alongside.accounts.ListScope;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.people.WaitingPages;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which checks wait for the signed-in user: none is forgotten for weeks. */
@Service
public class WaitingCheckService {
    private static final int DAYS_AHEAD = 7;

    private final Checks checks;
    private final CheckSheet sheet;
    private final PeopleDirectory people;
    private final Access access;
    private final CurrentUser current;
    private final Clock clock;

    WaitingCheckService(
            Checks checks, CheckSheet sheet, PeopleDirectory people, Access access, CurrentUser current, Clock clock) {
        this.checks = checks;
        this.sheet = sheet;
        this.people = people;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Those of the people in my areas that wait for a vetting lead, the most late first; nobody whose journey has ended. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<WaitingCheck> forMe(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.RUN_CHECKS) || me.areas().isEmpty()) return List.of();
        LocalDate until = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        return WaitingPages.upTo(
                limit,
                page -> checks.waiting(me.organisation(), until, page),
                next -> shown(next, access.listScope(PersonalData.CHECK_OUTCOME)));
    }

    /** Those that I am to decide together with a colleague. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<WaitingCheck> toDecideWith(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.DECIDE_WITH)) return List.of();
        return shown(checks.proposedTo(me.user(), Limit.of(limit)), access.listScope(PersonalData.CHECK_OUTCOME));
    }

    private List<WaitingCheck> shown(List<Check> waiting, ListScope scope) {
        Map<CheckKindId, CheckKind> kinds = sheet.kinds(waiting);
        Map<PersonId, KnownPerson> known =
                people.known(waiting.stream().map(Check::person).collect(Collectors.toSet()), scope);
        return waiting.stream()
                .filter(check -> known.containsKey(check.person()))
                .map(check -> row(check, sheet.kind(kinds, check), known.get(check.person())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<WaitingCheck> row(Check check, CheckKind kind, @Nullable KnownPerson person) {
        if (person == null || person.stage().isEnded()) return Optional.empty();
        LocalDate due = check.dueOn();
        return Optional.of(new WaitingCheck(
                check.person(),
                person.shownName(),
                kind.name(),
                check.state(),
                check.since(),
                due == null ? LocalDate.now(clock) : due,
                check.shareUntil(),
                check.expiresOn()));
    }
}
