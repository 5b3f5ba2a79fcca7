package org.alongside.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private final VolunteeringService volunteers;
    private final SupervisorService supervisors;
    private final UserDirectory colleagues;
    private final DueDays days;
    private final SupervisionDesk desk;
    private final Access access;
    private final CurrentUser current;

    CoverService(
            VolunteeringService volunteers,
            SupervisorService supervisors,
            UserDirectory colleagues,
            DueDays days,
            SupervisionDesk desk,
            Access access,
            CurrentUser current) {
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
                ? volunteers.withoutSupervisor(scope(me), PageRequest.ofSize(MOST)).stream()
                        .filter(one -> access.actsOn(Act.ASSIGN_SUPERVISOR, one.person()))
                        .toList()
                : theirs(me, supervisor);
        Map<PersonId, SupervisionIsDue> due = days.of(all);
        Map<UserId, Integer> load = new HashMap<>();
        List<CoverRow> rows = new ArrayList<>();
        for (Volunteering one : all) rows.add(row(one, Objects.requireNonNull(due.get(one.person())), load, me));
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
        return all.stream()
                .map(one -> new Covered(one.person(), supervisors.assign(one.person(), one.seen(), one.supervisor())))
                .toList();
    }

    /** All of them as they were, within a minute. */
    @Acts(Act.ASSIGN_SUPERVISOR)
    @Transactional
    public void takeBack(List<Covered> all) {
        all.forEach(one -> supervisors.takeBack(one.person(), one.change()));
    }

    /** For Today: who works with us and has nobody, the longest first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<WithoutSupervisor> without(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.ASSIGN_SUPERVISOR) || me.areas().isEmpty()) return List.of();
        return volunteers.withoutSupervisor(scope(me), PageRequest.ofSize(limit)).stream()
                .filter(one -> access.actsOn(Act.ASSIGN_SUPERVISOR, one.person()))
                .map(one -> new WithoutSupervisor(one.person(), one.shownName(), one.startedOn()))
                .toList();
    }

    /** The areas of the reader, whatever else they may read: what they may do reaches no further. */
    private static ListScope scope(SignedIn me) {
        return new ListScope(me.organisation(), false, me.areas());
    }

    private List<Volunteering> theirs(SignedIn me, UserId supervisor) {
        return volunteers.supervisedBy(me.organisation(), supervisor).stream()
                .filter(one -> access.actsOn(Act.ASSIGN_SUPERVISOR, one.person()))
                .toList();
    }

    private CoverRow row(Volunteering one, SupervisionIsDue rule, Map<UserId, Integer> load, SignedIn me) {
        boolean dates = access.mayRead(PersonalData.SUPERVISION_DATES, one.person());
        List<CoverRow.Choice> choices = supervisors.choices(one.person()).stream()
                .filter(choice -> !choice.id().equals(one.supervisor()))
                .map(choice -> new CoverRow.Choice(choice.id(), choice.name(), load(choice.id(), load, me)))
                .toList();
        Optional<UserId> proposal = choices.stream()
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
