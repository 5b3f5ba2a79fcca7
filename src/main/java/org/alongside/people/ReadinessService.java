package org.alongside.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows beforehand what is met and what is not on the way to Ready and to Active, and what somebody has to do themself. */
@Service
public class ReadinessService {
    private final Journeys journeys;
    private final Conditions conditions;
    private final ObjectProvider<OwnTasks> tasks;
    private final Access access;
    private final Clock clock;

    ReadinessService(
            Journeys journeys, Conditions conditions, ObjectProvider<OwnTasks> tasks, Access access, Clock clock) {
        this.journeys = journeys;
        this.conditions = conditions;
        this.tasks = tasks;
        this.access = access;
        this.clock = clock;
    }

    /** What must be so before this person’s next stage, as far as the reader may know it. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public List<Condition> conditions(PersonId person) {
        return conditionsFor(person).stream()
                .filter(condition -> access.mayRead(condition.data(), person))
                .toList();
    }

    /** All of it, for the page that the person opens with their form code. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Condition> conditionsFor(PersonId person) {
        return conditions.next(journeys.of(person), LocalDate.now(clock));
    }

    /** What must be so for {@code to} on a day, whatever their stage is: for a module that asks before something else, such as a match. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Condition> neededFor(PersonId person, Stage to, LocalDate on) {
        return conditions.of(journeys.of(person), to, on);
    }

    /** What the signed-in person has to do themself, and has done. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public List<OwnTask> tasks(PersonId person) {
        return tasksFor(person);
    }

    /** The same for the page that the person opens with their form code. */
    @ForModules
    @Transactional(readOnly = true)
    public List<OwnTask> tasksFor(PersonId person) {
        return tasks.stream()
                .sorted(Comparator.comparingInt(OwnTasks::order))
                .flatMap(module -> module.tasks(person).stream())
                .toList();
    }
}
