package org.alongside.clearance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has to do about clearances, from Today on. */
@Service
public class ClearanceReminderService {
    /** ClearanceReminders of other areas lie between those of the reader’s. */
    private static final int WIDER = 8;

    private final ClearanceReminders reminders;
    private final PersonService people;
    private final PrisonNames names;
    private final CurrentUser current;
    private final Clock clock;

    ClearanceReminderService(
            ClearanceReminders reminders, PersonService people, PrisonNames names, CurrentUser current, Clock clock) {
        this.reminders = reminders;
        this.people = people;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    /** What is to be done for the people of my areas, the earliest first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<NamedReminder> toDo(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.WORK_ON_CLEARANCE)) return List.of();
        List<ReminderRow> rows = reminders.toDo(me.organisation(), Limit.of(limit * WIDER));
        Map<PersonId, PersonRow> mine =
                people.among(rows.stream().map(ReminderRow::person).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(PersonRow::id, row -> row));
        var prisons =
                names.prisons(rows.stream().map(ReminderRow::establishment).toList());
        return rows.stream()
                .filter(row -> mine.containsKey(row.person()))
                .limit(limit)
                .map(row -> new NamedReminder(
                        row,
                        Objects.requireNonNull(mine.get(row.person())).shownName(),
                        Objects.requireNonNull(prisons.get(row.establishment())).name()))
                .toList();
    }

    /** What is to be done about one clearance. */
    @Reads(PersonalData.CLEARANCE_DETAIL)
    @Transactional(readOnly = true)
    public List<ReminderRow> toDoFor(PersonId person, ClearanceId clearance) {
        return reminders.toDoFor(clearance).stream()
                .filter(row -> row.person().equals(person))
                .toList();
    }

    /** It is done; saying so twice changes nothing. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void done(PersonId person, UUID reminder) {
        find(person, reminder).isDone(current.get().user(), clock.instant());
    }

    /** It is not, after all. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void notDone(PersonId person, UUID reminder) {
        find(person, reminder).isNotDone();
    }

    private ClearanceReminder find(PersonId person, UUID reminder) {
        return reminders.findByIdAndPerson(reminder, person).orElseThrow(NotFound::new);
    }
}
