package org.alongside.supervision;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
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
        List<Volunteering> own = own();
        return rows(own, actions.open(ids(own)));
    }

    /**
     * For Today: to plan, to hold, to write down, to read; what is agreed and mine to do.
     *
     * <p>Papers wait in the lists when a screen is full; whoever has to be met is never pushed off it by them.
     */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<SupervisionTask> tasks(int limit) {
        if (!current.get().may(Act.SUPERVISE)) return List.of();
        List<Volunteering> own = own();
        if (own.isEmpty()) return List.of();
        List<OpenAction> open = actions.open(ids(own));
        Stream<SupervisionTask> due = rows(own, open).stream().flatMap(one -> task(one).stream());
        return Stream.concat(due.sorted(MOST_LATE_FIRST), papers(own, open).sorted(MOST_LATE_FIRST))
                .limit(limit)
                .sorted(MOST_LATE_FIRST)
                .toList();
    }

    private Stream<SupervisionTask> papers(List<Volunteering> own, List<OpenAction> open) {
        Map<PersonId, String> names = own.stream().collect(toMap(Volunteering::person, Volunteering::shownName));
        SignedIn me = current.get();
        int signDays = days.of(me.organisation()).newest().signDays();
        Instant before = desk.now().minus(Duration.ofDays(signDays));
        Stream<SupervisionTask> unsigned =
                supervisions.unsigned(me.user(), names.keySet(), before, Limit.of(MOST)).stream()
                        .map(one -> told(SupervisionTask.What.UNSIGNED, one, names, signDays));
        Stream<SupervisionTask> answered = supervisions.answered(me.user(), names.keySet(), Limit.of(MOST)).stream()
                .map(one -> told(SupervisionTask.What.ANSWERED, one, names, signDays));
        LocalDate soon = desk.today().plusDays(DAYS_AHEAD);
        Stream<SupervisionTask> todo = open.stream()
                .filter(action -> action.owner() == ActionOwner.SUPERVISOR)
                .filter(action -> !action.dueOn().isAfter(soon))
                .map(action -> todo(action, names));
        return Stream.of(unsigned, answered, todo).flatMap(all -> all);
    }

    private List<Volunteering> own() {
        SignedIn me = current.get();
        return volunteers.supervisedBy(me.organisation(), me.user());
    }

    private static List<PersonId> ids(List<Volunteering> own) {
        return own.stream().map(Volunteering::person).toList();
    }

    private List<OwnVolunteer> rows(List<Volunteering> own, List<OpenAction> open) {
        Map<PersonId, SupervisionIsDue> due = days.of(own);
        Map<PersonId, PlannedDay> planned =
                supervisions.planned(ids(own)).stream().collect(toMap(PlannedDay::person, one -> one));
        Map<PersonId, Long> many = open.stream().collect(groupingBy(OpenAction::person, counting()));
        return own.stream()
                .map(one -> row(
                        one,
                        Objects.requireNonNull(due.get(one.person())),
                        planned.get(one.person()),
                        many.getOrDefault(one.person(), 0L).intValue()))
                .sorted(Comparator.comparing(OwnVolunteer::dueOrLast).thenComparing(OwnVolunteer::shownName))
                .toList();
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

    private SupervisionTask told(
            SupervisionTask.What what, WaitingPaper one, Map<PersonId, String> names, int signDays) {
        LocalDate since = LocalDate.ofInstant(one.signedAt(), desk.zone());
        String name = names.getOrDefault(one.person(), "");
        return new SupervisionTask(what, one.person(), name, one.id(), one.onDay(), since.plusDays(signDays));
    }

    private static SupervisionTask todo(OpenAction action, Map<PersonId, String> names) {
        return new SupervisionTask(
                SupervisionTask.What.ACTION,
                action.person(),
                names.getOrDefault(action.person(), ""),
                null,
                action.dueOn(),
                action.dueOn());
    }

    private OwnVolunteer row(
            Volunteering someone, SupervisionIsDue rule, @Nullable PlannedDay planned, int openActions) {
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
