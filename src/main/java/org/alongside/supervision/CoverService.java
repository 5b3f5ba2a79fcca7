package org.alongside.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ListScope;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.SupervisorService;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a supervisor leaves or is away, every one of theirs gets another; and nobody stays without. */
@Service
public class CoverService {
    private static final int MOST = 200;

    private final Absences absences;
    private final VolunteeringService volunteers;
    private final SupervisorService supervisors;
    private final UserDirectory colleagues;
    private final DueDays days;
    private final SupervisionDesk desk;
    private final Access access;
    private final CurrentUser current;

    CoverService(
            Absences absences,
            VolunteeringService volunteers,
            SupervisorService supervisors,
            UserDirectory colleagues,
            DueDays days,
            SupervisionDesk desk,
            Access access,
            CurrentUser current) {
        this.absences = absences;
        this.volunteers = volunteers;
        this.supervisors = supervisors;
        this.colleagues = colleagues;
        this.days = days;
        this.desk = desk;
        this.access = access;
        this.current = current;
    }

    /** Nobody first, then the supervisors of the reader’s areas, each with how many they look after. */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional(readOnly = true)
    public List<SupervisorLoad> loads() {
        SignedIn me = current.get();
        List<SupervisorLoad> all = new ArrayList<>();
        all.add(new SupervisorLoad(
                null,
                volunteers
                        .withoutSupervisor(scope(me), PageRequest.ofSize(MOST))
                        .size()));
        me.areas().stream()
                .flatMap(area -> colleagues.colleagues(Role.SUPERVISOR, area).stream())
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .forEach(one ->
                        all.add(new SupervisorLoad(one, theirs(me, one.id()).size())));
        return all;
    }

    /** Those of one supervisor, or of none who is still here, whom the reader may give another. */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional(readOnly = true)
    public List<CoverRow> people(@Nullable UserId supervisor) {
        SignedIn me = current.get();
        List<Volunteering> all = supervisor == null
                ? others(me, volunteers.withoutSupervisor(scope(me), PageRequest.ofSize(MOST)))
                : theirs(me, supervisor);
        Map<PersonId, SupervisionIsDue> due = days.of(all);
        Set<UserId> away = absences.on(me.organisation(), desk.today()).stream()
                .map(Absence::supervisor)
                .collect(Collectors.toSet());
        Map<UserId, Integer> load = new HashMap<>();
        List<CoverRow> rows = new ArrayList<>();
        for (Volunteering one : all) rows.add(row(one, Objects.requireNonNull(due.get(one.person())), load, away, me));
        return rows;
    }

    /**
     * All of them at once, or none.
     *
     * @throws ChangedMeanwhile when a colleague was faster with one of them
     */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional
    public List<Covered> cover(List<Covering> all) {
        return all.stream().map(this::cover).toList();
    }

    /** While the one whom they had is away it ends by itself; whoever covers for the one who covers does so for the same time. */
    private Covered cover(Covering one) {
        Covered done = new Covered(one.person(), supervisors.assign(one.person(), one.seen(), one.supervisor()));
        UserId before = one.seen();
        if (before == null) return done;
        Optional<Absence> same = absences.with(one.person().id()).stream()
                .filter(absence ->
                        before.equals(absence.covers().get(one.person().id())))
                .findFirst();
        same.or(() -> absences.findBySupervisor(before).filter(absence -> absence.holds(desk.today())))
                .ifPresent(absence -> absence.isCovered(one.person(), one.supervisor()));
        return done;
    }

    /** All of them as they were, within a minute. */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional
    public void takeBack(List<Covered> all) {
        all.forEach(one -> {
            supervisors.takeBack(one.person(), one.change());
            absences.with(one.person().id()).forEach(absence -> absence.forget(one.person()));
        });
    }

    /** For Today: who works with us and has nobody, the longest first; then those of whoever is away. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<WithoutSupervisor> without(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.ASSIGN_SUPERVISOR) || me.areas().isEmpty()) return List.of();
        Map<PersonId, WithoutSupervisor> all = new LinkedHashMap<>();
        others(me, volunteers.withoutSupervisor(scope(me), PageRequest.ofSize(limit)))
                .forEach(one -> all.put(one.person(), without(one, null)));
        absences.on(me.organisation(), desk.today())
                .forEach(absence -> theirs(me, absence.supervisor())
                        .forEach(one -> all.putIfAbsent(one.person(), without(one, absence))));
        return all.values().stream().limit(limit).toList();
    }

    private static WithoutSupervisor without(Volunteering one, @Nullable Absence away) {
        return new WithoutSupervisor(
                one.person(),
                one.shownName(),
                one.startedOn(),
                away == null ? null : away.supervisor(),
                away == null ? null : away.until());
    }

    /** The areas of the reader, whatever else they may read: what they may do reaches no further. */
    private static ListScope scope(SignedIn me) {
        return new ListScope(me.organisation(), false, me.areas());
    }

    private List<Volunteering> theirs(SignedIn me, UserId supervisor) {
        return others(me, volunteers.supervisedBy(scope(me), supervisor));
    }

    /** All but the reader: nobody finds a supervisor for themself (G9). */
    private static List<Volunteering> others(SignedIn me, List<Volunteering> all) {
        return all.stream().filter(one -> !one.person().equals(me.person())).toList();
    }

    private CoverRow row(
            Volunteering one, SupervisionIsDue rule, Map<UserId, Integer> load, Set<UserId> away, SignedIn me) {
        boolean dates = access.mayRead(PersonalData.SUPERVISION_DATES, one.person());
        List<CoverRow.Choice> choices = supervisors.choices(one.person()).stream()
                .filter(choice -> !choice.id().equals(one.supervisor()))
                .map(choice -> new CoverRow.Choice(choice.id(), choice.name(), load(choice.id(), load, me)))
                .toList();
        Optional<UserId> proposal = choices.stream()
                .filter(choice -> !away.contains(choice.id()))
                .min(Comparator.comparingInt(CoverRow.Choice::people).thenComparing(CoverRow.Choice::name))
                .map(CoverRow.Choice::id);
        proposal.ifPresent(chosen -> load.merge(chosen, 1, Integer::sum));
        return new CoverRow(
                one.person(),
                one.shownName(),
                one.supervisor(),
                dates,
                dates ? rule.lastHeld().orElse(null) : null,
                dates && one.isAtWork(desk.today()) ? rule.next().orElse(null) : null,
                choices,
                proposal.orElse(null));
    }

    /** With those whom this page already proposes for them. */
    private int load(UserId supervisor, Map<UserId, Integer> load, SignedIn me) {
        return load.computeIfAbsent(
                supervisor, id -> volunteers.supervisedBy(me.organisation(), id).size());
    }
}
