package org.alongside.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after whom: given anew when a supervisor leaves or is away, so that nobody is without. */
@Service
public class SupervisorService {
    private static final Set<Stage> SUPERVISED = EnumSet.of(Stage.ACTIVE, Stage.PAID, Stage.SUSPENDED);

    private final Journeys journeys;
    private final People people;
    private final SupervisorChanges changes;
    private final UserDirectory colleagues;
    private final Audit audit;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisorService(
            Journeys journeys,
            People people,
            SupervisorChanges changes,
            UserDirectory colleagues,
            Audit audit,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.people = people;
        this.changes = changes;
        this.colleagues = colleagues;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Who can supervise this person: anybody who does so in one of their areas, but for themself (G9). */
    @ActsOn(Act.ASSIGN_SUPERVISOR)
    @Transactional(readOnly = true)
    public List<Colleague> choices(PersonId person) {
        return able(person);
    }

    private List<Colleague> able(PersonId person) {
        return people.findById(person).orElseThrow(NotFound::new).areas().stream()
                .flatMap(area -> colleagues.colleagues(Role.SUPERVISOR, area).stream())
                .distinct()
                .filter(colleague -> !colleagues.isSamePerson(colleague.id(), person))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /**
     * Gives the person another supervisor.
     *
     * @param seen who looked after them on the screen; null for nobody
     * @throws ChangedMeanwhile with who does by now, when a colleague was faster
     */
    @ActsOn(Act.ASSIGN_SUPERVISOR)
    @Transactional
    public ChangeId assign(PersonId person, @Nullable UserId seen, UserId supervisor) {
        Journey journey = journeys.of(person);
        if (!SUPERVISED.contains(journey.stage())) throw new Refused("people.refused.supervisor-stage");
        if (!Objects.equals(seen, journey.supervisor())) throw new ChangedMeanwhile(now(journey));
        if (able(person).stream().noneMatch(choice -> choice.id().equals(supervisor)))
            throw new Refused("people.refused.supervisor");
        return assigned(journey, supervisor, current.get().user());
    }

    /**
     * The cover is over: back to who looked after them before, in the name of whoever said how long it lasts. Nothing happens where somebody
     * chose another since, where they no longer work with us, or where the one before can no longer supervise them.
     */
    @ForModules
    @Transactional
    public void giveBack(PersonId person, UserId covering, UserId before, UserId by) {
        Journey journey = journeys.of(person);
        boolean stands = SUPERVISED.contains(journey.stage()) && covering.equals(journey.supervisor());
        if (stands && able(person).stream().anyMatch(choice -> choice.id().equals(before)))
            assigned(journey, before, by);
    }

    private ChangeId assigned(Journey journey, UserId supervisor, UserId by) {
        ChangeId id = new ChangeId(Ids.next(clock));
        changes.save(new SupervisorChange(id, journey, supervisor, by, clock.instant()));
        looksAfter(journey, supervisor, by);
        return id;
    }

    /** Takes one's own change back, within a minute, as long as nobody changed it since. */
    @ActsOn(Act.ASSIGN_SUPERVISOR)
    @Transactional
    public void takeBack(PersonId person, ChangeId change) {
        Journey journey = journeys.of(person);
        SupervisorChange last = changes.findById(change)
                .filter(one -> one.person().equals(person))
                .filter(one -> one.mayBeTakenBackBy(current.get().user(), clock.instant()))
                .filter(one -> one.supervisor().equals(journey.supervisor()))
                .orElseThrow(() -> new Refused("people.refused.undo-late"));
        last.isTakenBack();
        looksAfter(journey, last.before(), current.get().user());
    }

    private void looksAfter(Journey journey, @Nullable UserId supervisor, UserId by) {
        journey.isSupervisedBy(supervisor);
        audit.record(new AuditEntry(
                journey.organisation(), by, Audited.DECIDED, journey.person(), PersonalData.SUPERVISION_DATES));
        if (supervisor != null)
            events.publishEvent(new SupervisorChanged(journey.organisation(), journey.person(), supervisor));
    }

    private Colleague now(Journey journey) {
        UserId supervisor = journey.supervisor();
        if (supervisor == null) return new Colleague(new UserId(new UUID(0, 0)), "");
        return new Colleague(supervisor, colleagues.names(List.of(supervisor)).getOrDefault(supervisor, ""));
    }
}
