package org.alongside.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.accounts.UserData;
import org.alongside.accounts.UserService;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.supervision.AbsenceService;
import org.alongside.supervision.ActionData;
import org.alongside.supervision.ActionOwner;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.ActionState;
import org.alongside.supervision.Away;
import org.alongside.supervision.CoverRow;
import org.alongside.supervision.CoverService;
import org.alongside.supervision.Covering;
import org.alongside.supervision.MissedBy;
import org.alongside.supervision.MySupervisionService;
import org.alongside.supervision.OwnVolunteerService;
import org.alongside.supervision.PlanData;
import org.alongside.supervision.SheetSaved;
import org.alongside.supervision.SupervisionDatesService;
import org.alongside.supervision.SupervisionHow;
import org.alongside.supervision.SupervisionId;
import org.alongside.supervision.SupervisionService;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.SupervisionStanding;
import org.alongside.supervision.SupervisionTask;
import org.alongside.supervision.SupervisionTask.What;
import org.alongside.supervision.Wellbeing;
import org.alongside.supervision.WithoutSupervisor;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Supervisors of a simulation: each looks at their own Today and does what stands there, soon, late or hardly ever; some are away, some leave,
 * and whoever manages covers for them as Today says.
 */
@TestComponent
class SimulatedSupervision {
    /** What Today names of one module; of more than that it counts the rest. */
    private static final int SCREENFUL = 25;

    private static final int MOST = 1000;

    /** Each is away about every so many working days. */
    private static final int AWAY_IN = 60;

    private static final SupervisionSheet SHEET =
            new SupervisionSheet(Wellbeing.GOOD, "All is well", "Three people", "", "", "A walk", "", "", "");

    /** How many of a hundred mornings they plan what is due. */
    private enum Temper {
        PROMPT(70),
        SLOW(25),
        FORGETFUL(7);

        private final int plans;

        Temper(int plans) {
            this.plans = plans;
        }
    }

    private final OwnVolunteerService own;
    private final SupervisionService supervisions;
    private final SupervisionDatesService dates;
    private final MySupervisionService mine;
    private final ActionService actions;
    private final CoverService cover;
    private final AbsenceService absences;
    private final UserService users;
    private final Beginnings beginnings;
    private final Somebody somebody;
    private final StoppedClock clock;

    private final KeptSignedIn signedIn;
    private final Random random = new Random(14);
    private final Map<UserId, Temper> supervisors = new LinkedHashMap<>();
    private final Map<UserId, LocalDate> away = new HashMap<>();
    private final Map<PersonId, UserId> selves = new HashMap<>();
    private final Map<LocalDate, List<Runnable>> later = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private SimulationTrial.Counts counts;

    @SuppressWarnings("NullAway.Init")
    private UserId manager;

    @SuppressWarnings("NullAway.Init")
    private UserId administrator;

    @SuppressWarnings("NullAway.Init")
    private AreaId[] areas;

    SimulatedSupervision(
            OwnVolunteerService own,
            SupervisionService supervisions,
            SupervisionDatesService dates,
            MySupervisionService mine,
            ActionService actions,
            CoverService cover,
            AbsenceService absences,
            UserService users,
            Beginnings beginnings,
            Somebody somebody,
            StoppedClock clock) {
        this.own = own;
        this.supervisions = supervisions;
        this.dates = dates;
        this.mine = mine;
        this.actions = actions;
        this.cover = cover;
        this.absences = absences;
        this.users = users;
        this.beginnings = beginnings;
        this.somebody = somebody;
        this.clock = clock;
        this.signedIn = new KeptSignedIn(somebody);
    }

    void begins(int many, SimulationTrial.Counts counted, AreaId... where) {
        counts = counted;
        areas = where;
        administrator = somebody.signsInAs(Role.ADMINISTRATOR, where).user();
        manager = somebody.signsInAs(Role.MANAGER, where).user();
        for (int i = 0; i < many; i++) isEmployed();
    }

    private void isEmployed() {
        UserId one = somebody.signsInAs(Role.SUPERVISOR, areas).user();
        int dice = random.nextInt(10);
        supervisors.put(one, dice < 5 ? Temper.PROMPT : dice < 8 ? Temper.SLOW : Temper.FORGETFUL);
    }

    UserId anybody() {
        List<UserId> here = List.copyOf(supervisors.keySet());
        return here.get(random.nextInt(here.size()));
    }

    /** Some are supervised on the very day on which they begin. */
    void onTheFirstDay(PersonId person, UserId supervisor, LocalDate day) {
        if (random.nextInt(6) > 0) return;
        signedIn.is(supervisor);
        SupervisionId id =
                supervisions.plan(person, new PlanData(day.atTime(9, 0), SupervisionHow.FACE_TO_FACE, "", 0));
        seen(version -> supervisions.sign(person, id, new SheetSaved(SHEET, version)));
        on(day.plusDays(1 + random.nextInt(6)), () -> signs(person, id));
        counts.add("held on the first day");
    }

    void hasAnAccount(PersonId person) {
        selves.put(person, beginnings.volunteer(somebody.organisation(), person, "Ash Test", null, List.of()));
    }

    /** What Today says to everybody, against what SQL says; then everybody does some of it. */
    void day(LocalDate day, Set<PersonId> late, Set<PersonId> without) {
        Map<UserId, List<SupervisionTask>> todo = new LinkedHashMap<>();
        supervisors.keySet().forEach(one -> {
            signedIn.is(one);
            todo.put(one, own.tasks(MOST));
        });
        signedIn.is(manager);
        List<WithoutSupervisor> nobodys = cover.without(MOST);
        agree(day, todo, nobodys.stream().map(WithoutSupervisor::person).toList(), late, without);
        due(day);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) return;
        todo.forEach((one, tasks) -> {
            if (isAway(one, day)) return;
            signedIn.is(one);
            tasks.forEach(task -> does(day, one, task));
        });
        signedIn.is(manager);
        Set<Optional<UserId>> whose = new LinkedHashSet<>();
        nobodys.forEach(one -> whose.add(Optional.ofNullable(one.away())));
        whose.forEach(one -> {
            if (random.nextInt(3) == 0) covers(one.orElse(null));
        });
        comeAndGo(day);
    }

    /** Nobody is over the rule, or without a supervisor, and on nobody’s Today; and nobody is said to be late who is not. */
    private void agree(
            LocalDate day,
            Map<UserId, List<SupervisionTask>> todo,
            List<PersonId> nobodys,
            Set<PersonId> late,
            Set<PersonId> without) {
        Set<PersonId> onToday = new HashSet<>(nobodys);
        Set<PersonId> saidLate = new HashSet<>();
        todo.values()
                .forEach(tasks -> tasks.forEach(task -> {
                    if (task.what() != What.ACTION && task.what() != What.UNSIGNED && task.what() != What.ANSWERED)
                        onToday.add(task.person());
                    boolean isLate = task.what() == What.LATE
                            || task.what() == What.PLAN && task.by().isBefore(day);
                    if (isLate) saidLate.add(task.person());
                }));
        if (late.size() > 0) counts.add("mornings on which somebody was over the rule");
        counts.add("persons over the rule, morning by morning", late.size());
        counts.add("persons without a supervisor, morning by morning", without.size());
        counts.most("most of them on one morning", late.size());
        counts.most(
                "most on the Today of one supervisor",
                todo.values().stream().mapToInt(List::size).max().orElse(0));
        Set<PersonId> forgotten = new HashSet<>(late);
        forgotten.removeAll(onToday);
        assertThat(forgotten)
                .as("over the rule on %s, and on nobody’s Today", day)
                .isEmpty();
        Set<PersonId> wronged = new HashSet<>(saidLate);
        wronged.removeAll(late);
        assertThat(wronged).as("late by Today of %s, and not by the rule", day).isEmpty();
        assertThat(new HashSet<>(nobodys)).as("without a supervisor on %s", day).isEqualTo(without);
        if (nobodys.size() > SCREENFUL) counts.add("mornings on which Today of a manager counts the rest");
        counts.add("mornings on which Today of a supervisor counts the rest", (int)
                todo.values().stream().filter(tasks -> tasks.size() > SCREENFUL).count());
    }

    private void does(LocalDate day, UserId supervisor, SupervisionTask task) {
        Temper temper = supervisors.getOrDefault(supervisor, Temper.SLOW);
        try {
            switch (task.what()) {
                case PLAN -> {
                    if (random.nextInt(100) < temper.plans) plans(day, task.person());
                }
                case HOLD, WRITE_DOWN -> meets(day, task);
                case ANSWERED -> supervisions.answerIsRead(task.person(), id(task));
                case ACTION -> didOwn(task.person());
                case LATE, UNSIGNED -> counts.add("looked at: " + task.what());
            }
        } catch (Refused no) {
            counts.add("refused: " + no.refusal().messageKey());
        }
    }

    private void plans(LocalDate day, PersonId person) {
        LocalDate on = day.plusDays(random.nextInt(6));
        supervisions.plan(person, new PlanData(on.atTime(14, 0), SupervisionHow.PHONE, "", 0));
        counts.add("planned");
    }

    private void meets(LocalDate day, SupervisionTask task) {
        PersonId person = task.person();
        SupervisionId id = id(task);
        int dice = random.nextInt(100);
        if (dice < 6) seen(version -> supervisions.missed(person, id, MissedBy.VOLUNTEER, "Ill", version));
        else if (dice < 10) seen(version -> supervisions.missed(person, id, MissedBy.US, "Ill", version));
        else if (dice < 13) seen(version -> supervisions.cancelledByPrison(person, id, "Shut", version));
        else if (dice < 20) counts.add("forgotten for a day");
        else {
            if (random.nextInt(5) == 0) agrees(day, person, id);
            seen(version -> supervisions.sign(person, id, new SheetSaved(SHEET, version)));
            on(day.plusDays(1 + random.nextInt(random.nextInt(6) == 0 ? 40 : 6)), () -> signs(person, id));
            counts.add("held");
            return;
        }
        if (dice < 13)
            counts.add(dice < 6 ? "missed by the volunteer" : dice < 10 ? "missed by us" : "cancelled by a prison");
    }

    /** A successor’s screen shows another version than the one that was planned. */
    private static void seen(LongConsumer act) {
        try {
            act.accept(0);
        } catch (ChangedMeanwhile first) {
            act.accept(first.theirs(SupervisionStanding.class).version());
        }
    }

    private void agrees(LocalDate day, PersonId person, SupervisionId id) {
        boolean volunteer = random.nextInt(4) > 0;
        LocalDate due = day.plusDays(7 + random.nextInt(20));
        actions.agree(
                person, id, new ActionData("Do it", volunteer ? ActionOwner.VOLUNTEER : ActionOwner.SUPERVISOR, due));
        counts.add("agreed to be done");
        if (!volunteer) return;
        int dice = random.nextInt(10);
        if (dice < 9) on(due.plusDays(dice < 7 ? -3 : random.nextInt(60)), () -> didTheirs(person));
    }

    private void signs(PersonId person, SupervisionId id) {
        isThemself(person);
        mine.sign(person, id, random.nextInt(10) == 0 ? "Not quite as I saw it." : "");
        counts.add("signed by the volunteer");
    }

    private void didTheirs(PersonId person) {
        isThemself(person);
        dates.actions(person).stream()
                .filter(one -> one.owner() == ActionOwner.VOLUNTEER && one.state() != ActionState.DONE)
                .map(ActionRow::id)
                .forEach(id -> actions.didMyself(person, id, true));
    }

    private void didOwn(PersonId person) {
        dates.actions(person).stream()
                .filter(one -> one.owner() == ActionOwner.SUPERVISOR && one.state() != ActionState.DONE)
                .map(ActionRow::id)
                .forEach(id -> actions.done(person, id, true));
    }

    /** About every ten weeks one of them is away for two or three; in a year some leave, and others come. */
    private void comeAndGo(LocalDate day) {
        UserId one = anybody();
        if (random.nextInt(AWAY_IN) < supervisors.size() && !isAway(one, day)) {
            LocalDate last = day.plusDays(9 + random.nextInt(14));
            absences.isAway(one, new Away(day, last));
            away.put(one, last);
            counts.add("supervisors away");
        }
        if (random.nextInt(90) == 0) leaves(anybody());
    }

    private boolean isAway(UserId one, LocalDate day) {
        return !day.isAfter(away.getOrDefault(one, LocalDate.MIN));
    }

    private void leaves(UserId one) {
        isEmployed();
        supervisors.remove(one);
        signedIn.is(administrator);
        UserData data = users.details(one);
        users.change(
                one,
                new UserData(
                        data.name(),
                        data.email(),
                        data.telephone(),
                        data.roles(),
                        data.areas(),
                        false,
                        data.version()));
        counts.add("supervisors who left");
    }

    private void covers(@Nullable UserId whom) {
        List<Covering> all = new ArrayList<>();
        for (CoverRow row : cover.people(whom)) {
            UserId proposal = row.proposal();
            if (proposal != null) all.add(new Covering(row.person(), row.supervisor(), proposal));
        }
        cover.cover(all);
        counts.add(
                whom == null ? "found another after somebody left" : "covered for while somebody was away", all.size());
    }

    private void isThemself(PersonId person) {
        UserId self = selves.get(person);
        if (self == null) throw new IllegalStateException("no account of " + person);
        signedIn.is(self);
    }

    private void on(LocalDate day, Runnable work) {
        later.computeIfAbsent(day, any -> new ArrayList<>()).add(work);
    }

    private void due(LocalDate day) {
        List<Runnable> due = later.remove(day);
        if (due != null) due.forEach(Runnable::run);
    }

    private static SupervisionId id(SupervisionTask task) {
        SupervisionId id = task.supervision();
        if (id == null) throw new IllegalStateException("about no supervision: " + task.what());
        return id;
    }
}
