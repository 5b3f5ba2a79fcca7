package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cohorts: made with all their sessions at once, staffed, and filled with candidates. */
@Service
public class CohortService {
    private static final int MOST_CANDIDATES = 500;

    private final Cohorts cohorts;
    private final Timetable timetable;
    private final Candidates candidates;
    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final OwnCohorts own;
    private final Roster roster;
    private final Entries entries;
    private final HeldNumbers numbers;
    private final CohortStaff staff;
    private final AreaService areas;
    private final CurrentUser current;
    private final Clock clock;

    CohortService(
            Cohorts cohorts,
            Timetable timetable,
            Candidates candidates,
            Programmes programmes,
            ProgrammeVersions versions,
            OwnCohorts own,
            Roster roster,
            Entries entries,
            HeldNumbers numbers,
            CohortStaff staff,
            AreaService areas,
            CurrentUser current,
            Clock clock) {
        this.cohorts = cohorts;
        this.timetable = timetable;
        this.candidates = candidates;
        this.programmes = programmes;
        this.versions = versions;
        this.own = own;
        this.roster = roster;
        this.entries = entries;
        this.numbers = numbers;
        this.staff = staff;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
    }

    /** A page of the cohorts that the signed-in user has to do with, the newest first: those under way, or those that are over. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public List<CohortRow> page(boolean over, Pageable page) {
        List<Cohort> found = own.page(over, page);
        Map<ProgrammeId, Programme> of = programmes
                .findByIdIn(found.stream().map(Cohort::programme).toList())
                .stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        return found.stream()
                .map(cohort -> cohort.row(Objects.requireNonNull(of.get(cohort.programme()))))
                .toList();
    }

    /** The head of a cohort's page, with what the reader may do there. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public CohortDetails details(CohortId id) {
        Cohort cohort = own.toSee(id);
        Map<UserId, String> names = staff.names(cohort);
        UserId verifier = cohort.verifier();
        boolean inArea = own.isOfMyAreas(cohort);
        return new CohortDetails(
                id,
                cohort.name(),
                programmes.of(cohort.organisation(), cohort.programme()).row(),
                areas.names(List.of(cohort.area())).getOrDefault(cohort.area(), ""),
                cohort.place(),
                cohort.trainers().stream()
                        .map(user -> names.getOrDefault(user, ""))
                        .sorted()
                        .toList(),
                verifier == null ? null : names.get(verifier),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.closedOn(),
                own.teaches(cohort),
                own.verifies(cohort),
                inArea || own.teaches(cohort),
                inArea && !cohort.isClosed());
    }

    /** Who may teach, or verify: everybody with that role, in whatever area they work. */
    @Acts(Act.ARRANGE_COHORTS)
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Role role) {
        return staff.choices(role);
    }

    /** The fields that may be changed. */
    @Acts(Act.ARRANGE_COHORTS)
    @Transactional(readOnly = true)
    public CohortData data(CohortId id) {
        return own.toArrange(id).data();
    }

    /** A new cohort with all its sessions. A trainer who makes one teaches it; others make them in their areas. */
    @Acts(Act.ARRANGE_COHORTS)
    @Transactional
    public CohortId create(ProgrammeId programme, CohortData data, CohortPlan plan) {
        CohortRules.enforce(data);
        CohortRules.enforce(plan);
        staff.enforce(data);
        Programme of = programmes.of(current.get().organisation(), programme);
        if (!of.inUse()) throw new Refused("training.refused.not-in-use");
        List<LocalDate> days = plan.days();
        Cohort cohort = new Cohort(new CohortId(Ids.next(clock)), versions.current(of), data, days, plan.skipped());
        if (!own.teaches(cohort) && !own.isOfMyAreas(cohort)) throw new Refused("training.refused.not-yours");
        cohorts.save(cohort);
        timetable.plan(cohort, plan, days);
        return cohort.id();
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read */
    @Acts(Act.ARRANGE_COHORTS)
    @Transactional
    public void save(CohortId id, CohortData data) {
        Cohort cohort = own.toArrange(id);
        if (cohort.version() != data.version()) throw new ChangedMeanwhile(cohort.data());
        CohortRules.enforce(data);
        staff.enforce(data);
        entries.enforceNobodyTeachesThemself(cohort, data.trainers(), data.verifier());
        cohort.describe(data);
        if (!own.teaches(cohort) && !own.isOfMyAreas(cohort)) throw new Refused("training.refused.not-yours");
    }

    /** All sessions, the first first. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public List<SessionRow> sessions(CohortId id) {
        return timetable.rows(own.toSee(id));
    }

    /**
     * Moves one session; the others stay.
     *
     * @throws Refused onto a day on which the cohort does not meet, or to when it meets already
     */
    @Acts(Act.ARRANGE_COHORTS)
    @Transactional
    public void move(CohortId id, SessionId which, LocalDateTime to, int minutes) {
        timetable.move(own.toArrange(id), which, to, minutes);
    }

    /** All sessions for a calendar, without anybody's name. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public String calendar(CohortId id) {
        return timetable.calendar(own.toSee(id));
    }

    /** A page of the candidates whom the reader may know of, by name. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public List<CandidateRow> candidates(CohortId id, Pageable page) {
        List<Roster.Named> some = roster.of(own.toSee(id)).stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
        Set<PersonId> withNumber =
                numbers.among(some.stream().map(one -> one.candidate().person()).toList());
        return some.stream()
                .map(one -> one.candidate()
                        .row(one.name(), withNumber.contains(one.candidate().person())))
                .toList();
    }

    /**
     * Enters somebody at whatever stage they are; being on licence bars nobody by itself (G15).
     *
     * @throws Refused when they are in another cohort of this award
     */
    @ActsOn(Act.ENTER_CANDIDATES)
    @Transactional
    public CandidateId enter(CohortId id, PersonId person) {
        Cohort cohort = own.ofMyAreas(id);
        if (candidates.findByCohort(id).size() >= MOST_CANDIDATES)
            throw new Refused("training.refused.full", MOST_CANDIDATES);
        return entries.enter(cohort, person);
    }

    /** They stop coming; what they did stays, and they may come back. */
    @ActsOn(Act.ENTER_CANDIDATES)
    @Transactional
    public void leave(CohortId id, PersonId person) {
        Cohort cohort = own.ofMyAreas(id);
        candidates
                .findByCohortAndPerson(cohort.id(), person)
                .orElseThrow(NotFound::new)
                .leave(LocalDate.now(clock));
    }
}
