package org.alongside.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of somebody’s supervision: when it is due, and what came of each; nothing of what was said. */
@Service
public class SupervisionDatesService {
    private final Supervisions supervisions;
    private final SupervisionActions actions;
    private final SupervisionDesk desk;
    private final DueDays days;
    private final VolunteeringService volunteers;
    private final UserDirectory colleagues;

    SupervisionDatesService(
            Supervisions supervisions,
            SupervisionActions actions,
            SupervisionDesk desk,
            DueDays days,
            VolunteeringService volunteers,
            UserDirectory colleagues) {
        this.supervisions = supervisions;
        this.actions = actions;
        this.desk = desk;
        this.days = days;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
    }

    /** Empty for whoever has not begun. */
    @Reads(PersonalData.SUPERVISION_DATES)
    @Transactional(readOnly = true)
    public Optional<SupervisionDates> dates(PersonId person) {
        return volunteers.of(person).map(someone -> dates(someone, days.of(someone)));
    }

    /** Newest first, at most {@code limit}. */
    @Reads(PersonalData.SUPERVISION_DATES)
    @Transactional(readOnly = true)
    public List<SupervisionRow> list(PersonId person, int limit) {
        List<Supervision> all = supervisions.findByPersonOrderByOnDayDescIdDesc(person, Limit.of(limit));
        Map<UserId, String> names =
                colleagues.names(all.stream().map(Supervision::supervisor).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new SupervisionRow(
                        one.id(),
                        desk.wall(one.startsAt()),
                        one.how(),
                        one.state(),
                        one.missedBy(),
                        names.getOrDefault(one.supervisor(), "")))
                .toList();
    }

    /** What was agreed and is not done, the first due first; done ones of the last weeks after them. */
    @Reads(PersonalData.SUPERVISION_DATES)
    @Transactional(readOnly = true)
    public List<ActionRow> actions(PersonId person) {
        LocalDate today = desk.today();
        return actions.findByPersonOrderByDueOnAscIdAsc(person).stream()
                .filter(action -> action.doneOn() == null || action.doneOn().isAfter(today.minusDays(60)))
                .filter(this::isShared)
                .map(action -> action.row(today))
                .sorted(Comparator.comparing(row -> row.state() == ActionState.DONE))
                .toList();
    }

    /** What is being agreed is shown once the supervisor has signed it. */
    private boolean isShared(SupervisionAction action) {
        SupervisionId in = action.supervision();
        return in == null
                || supervisions
                        .findById(in)
                        .filter(one -> one.state() != SupervisionState.PLANNED)
                        .isPresent();
    }

    private SupervisionDates dates(Volunteering someone, SupervisionIsDue rule) {
        return new SupervisionDates(
                someone.isAtWork(desk.today()),
                rule.lastHeld().orElse(null),
                someone.isAtWork(desk.today()) ? rule.next().orElse(null) : null,
                supervisions
                        .findByPersonAndState(someone.person(), SupervisionState.PLANNED)
                        .map(one -> desk.wall(one.startsAt()))
                        .orElse(null));
    }
}
