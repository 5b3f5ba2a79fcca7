package org.alongside.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a co-ordinator has to do about referrals, matches and meetings of their areas. */
@Service
public class MentoringTodayService {
    /** Whoever spent money for us has it back within two weeks. */
    private static final int PAY_DAYS = 14;

    private final Referrals referrals;
    private final VisitTasks visits;
    private final MatchTasks matches;
    private final Expenses expenses;
    private final ProjectTellings tellings;
    private final AllMentoringSettings settings;
    private final InMyAreas mine;
    private final CurrentUser current;
    private final Clock clock;

    MentoringTodayService(
            Referrals referrals,
            VisitTasks visits,
            MatchTasks matches,
            Expenses expenses,
            ProjectTellings tellings,
            AllMentoringSettings settings,
            InMyAreas mine,
            CurrentUser current,
            Clock clock) {
        this.referrals = referrals;
        this.visits = visits;
        this.matches = matches;
        this.expenses = expenses;
        this.tellings = tellings;
        this.settings = settings;
        this.mine = mine;
        this.current = current;
        this.clock = clock;
    }

    /** The earliest first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<MentoringTask> toDo(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.MATCH) || me.areas().isEmpty()) return List.of();
        List<UUID> areas = me.areas().stream().map(AreaId::id).toList();
        Limit most = Limit.of(limit);
        return Stream.of(
                        visits.of(me, areas, most),
                        toTell(me, most),
                        matches.of(me, areas, most),
                        toPay(me, areas, limit),
                        waiting(me, areas, limit))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(MentoringTask::due))
                .limit(limit)
                .toList();
    }

    /** It is done; saying so twice changes nothing. */
    @ActsOn(Act.TELL)
    @Transactional
    public void told(PersonId person, UUID telling) {
        tellings.findByIdAndPerson(telling, person)
                .orElseThrow(NotFound::new)
                .isTold(current.get().user(), clock.instant());
    }

    /** What somebody is to be told about a project, for their record. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<ToldProject> toTell(PersonId person) {
        return tellings.findByPersonAndToldAtIsNullOrderBySince(person).stream()
                .map(one -> new ToldProject(one.id(), one.goesOn()))
                .toList();
    }

    private List<MentoringTask> toTell(SignedIn me, Limit most) {
        List<ProjectTelling> open = tellings.findByOrganisationAndToldAtIsNullOrderBySinceAsc(me.organisation(), most);
        Map<PersonId, String> names =
                mine.names(open.stream().map(ProjectTelling::person).collect(Collectors.toSet()));
        return open.stream()
                .filter(one -> names.containsKey(one.person()))
                .map(one -> {
                    LocalDate day = LocalDate.ofInstant(one.since(), clock.getZone());
                    MentoringTask.What what =
                            one.goesOn() ? MentoringTask.What.TELL_GOES_ON : MentoringTask.What.TELL_RESTS;
                    String who = names.getOrDefault(one.person(), "");
                    return new MentoringTask(what, who, one.person(), null, null, one.id(), "", day, day, one.since());
                })
                .toList();
    }

    /** What mentors spent, one line for each of them. */
    private List<MentoringTask> toPay(SignedIn me, List<UUID> areas, int limit) {
        List<ExpenseSum> sums = expenses.waiting(me.organisation(), areas, PageRequest.of(0, limit));
        Map<PersonId, String> names =
                mine.names(sums.stream().map(ExpenseSum::person).collect(Collectors.toSet()));
        return sums.stream()
                .filter(one -> names.containsKey(one.person()))
                .map(one -> new MentoringTask(
                        MentoringTask.What.EXPENSES,
                        names.getOrDefault(one.person(), ""),
                        one.person(),
                        null,
                        null,
                        null,
                        new Amount((int) one.pence()).plain(),
                        one.oldest(),
                        one.oldest().plusDays(PAY_DAYS),
                        start(one.oldest())))
                .toList();
    }

    private List<MentoringTask> waiting(SignedIn me, List<UUID> areas, int limit) {
        int days = settings.of(me.organisation()).waitingDays();
        return referrals
                .page(me.organisation(), areas, List.of(ReferralState.WAITING), PageRequest.of(0, limit))
                .stream()
                .map(one -> one.row("", ""))
                .map(row -> new MentoringTask(
                        MentoringTask.What.REFERRAL,
                        row.reference(),
                        null,
                        null,
                        row.id(),
                        null,
                        row.firstName(),
                        row.receivedOn(),
                        row.receivedOn().plusDays(days),
                        start(row.receivedOn())))
                .toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
