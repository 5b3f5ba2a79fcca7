package org.alongside.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor’s own, the most late first; and what of theirs waits. */
@Service
public class OwnVolunteerService {
    private static final int DAYS_AHEAD = 7;
    private static final int MOST = 100;
    private static final Comparator<SupervisionTask> MOST_LATE_FIRST = Comparator.comparing(SupervisionTask::by);

    private final VolunteeringService volunteers;
    private final Supervisions supervisions;
    private final SupervisionActions actions;
    private final DueDays days;
    private final SupervisionDesk desk;
    private final CurrentUser current;

    OwnVolunteerService(
            VolunteeringService volunteers,
            Supervisions supervisions,
            SupervisionActions actions,
            DueDays days,
            SupervisionDesk desk,
            CurrentUser current) {
        this.volunteers = volunteers;
        this.supervisions = supervisions;
        this.actions = actions;
        this.days = days;
        this.desk = desk;
        this.current = current;
    }

    /** All of them: a supervisor has tens. */
    @Acts(Act.SUPERVISE)
    @Transactional(readOnly = true)
    public List<OwnVolunteer> mine() {
        SignedIn me = current.get();
        List<Volunteering> own = volunteers.supervisedBy(me.organisation(), me.user());
        Map<PersonId, SupervisionIsDue> due = days.of(own);
        List<PersonId> ids = own.stream().map(Volunteering::person).toList();
        Map<PersonId, Supervision> planned = supervisions.findByPersonInAndState(ids, SupervisionState.PLANNED).stream()
                .collect(toMap(Supervision::person, one -> one));
        Map<PersonId, Integer> open = new HashMap<>();
        for (ActionOwner owner : ActionOwner.values())
            actions.open(ids, owner, LocalDate.MAX.withYear(9999))
                    .forEach(action -> open.merge(action.person(), 1, Integer::sum));
        return own.stream()
                .map(one -> row(
                        one,
                        Objects.requireNonNull(due.get(one.person())),
                        planned.get(one.person()),
                        open.getOrDefault(one.person(), 0)))
                .sorted(Comparator.comparing(OwnVolunteer::dueOrLast).thenComparing(OwnVolunteer::shownName))
                .toList();
    }

    /**
     * For Today: to plan, to hold, to write down, to read; what is agreed and mine to do.
     *
     * <p>Papers wait in the lists when a screen is full; whoever has to be met is never pushed off it by them.
     */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<SupervisionTask> tasks(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.SUPERVISE)) return List.of();
        List<OwnVolunteer> own = mine();
        Map<PersonId, String> names = own.stream().collect(toMap(OwnVolunteer::person, OwnVolunteer::shownName));
        Stream<SupervisionTask> due = own.stream().flatMap(one -> task(one).stream());
        Stream<SupervisionTask> unsigned =
                supervisions.unsigned(me.user(), desk.now().minus(signDays(me)), Limit.of(MOST)).stream()
                        .filter(one -> names.containsKey(one.person()))
                        .map(one -> told(SupervisionTask.What.UNSIGNED, one, names));
        Stream<SupervisionTask> answered = supervisions.answered(me.user(), Limit.of(MOST)).stream()
                .filter(one -> names.containsKey(one.person()))
                .map(one -> told(SupervisionTask.What.ANSWERED, one, names));
        Stream<SupervisionTask> todo =
                actions
                        .open(
                                List.copyOf(names.keySet()),
                                ActionOwner.SUPERVISOR,
                                desk.today().plusDays(DAYS_AHEAD))
                        .stream()
                        .map(action -> new SupervisionTask(
                                SupervisionTask.What.ACTION,
                                action.person(),
                                names.getOrDefault(action.person(), ""),
                                null,
                                action.dueOn(),
                                action.dueOn()));
        Stream<SupervisionTask> papers = Stream.of(unsigned, answered, todo).flatMap(all -> all);
        return Stream.concat(due.sorted(MOST_LATE_FIRST), papers.sorted(MOST_LATE_FIRST))
                .limit(limit)
                .sorted(MOST_LATE_FIRST)
                .toList();
    }

    private Duration signDays(SignedIn me) {
        return Duration.ofDays(days.of(me.organisation()).newest().signDays());
    }

    /** One thing at most about when they meet; whoever is late is there even when it is planned. */
    private Optional<SupervisionTask> task(OwnVolunteer one) {
        LocalDate today = desk.today();
        LocalDate due = one.dueOn();
        LocalDateTime planned = one.planned();
        if (planned != null && planned.toLocalDate().isBefore(today))
            return Optional.of(task(SupervisionTask.What.WRITE_DOWN, one, planned.toLocalDate()));
        if (planned != null && planned.toLocalDate().equals(today))
            return Optional.of(task(SupervisionTask.What.HOLD, one, today));
        if (due == null) return Optional.empty();
        if (planned != null)
            return one.isLate(today) ? Optional.of(task(SupervisionTask.What.LATE, one, due)) : Optional.empty();
        return due.isAfter(today.plusDays(DAYS_AHEAD))
                ? Optional.empty()
                : Optional.of(task(SupervisionTask.What.PLAN, one, due));
    }

    private static SupervisionTask task(SupervisionTask.What what, OwnVolunteer one, LocalDate by) {
        return new SupervisionTask(what, one.person(), one.shownName(), one.plannedId(), by, by);
    }

    private SupervisionTask told(SupervisionTask.What what, Supervision one, Map<PersonId, String> names) {
        Instant signed = Objects.requireNonNull(one.signedAt());
        LocalDate since = LocalDate.ofInstant(signed, desk.zone());
        return new SupervisionTask(
                what,
                one.person(),
                names.getOrDefault(one.person(), ""),
                one.id(),
                one.onDay(),
                since.plusDays(days.of(one.organisation()).newest().signDays()));
    }

    private OwnVolunteer row(
            Volunteering someone, SupervisionIsDue rule, @Nullable Supervision planned, int openActions) {
        boolean atWork = someone.isAtWork(desk.today());
        return new OwnVolunteer(
                someone.person(),
                someone.shownName(),
                atWork,
                rule.lastHeld().orElse(null),
                atWork ? rule.next().orElse(null) : null,
                planned == null ? null : planned.id(),
                planned == null ? null : desk.wall(planned.startsAt()),
                openActions);
    }
}
