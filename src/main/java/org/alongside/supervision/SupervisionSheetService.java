package org.alongside.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what both read of a supervision to those who may. */
@Service
public class SupervisionSheetService {
    private static final int MOODS = 3;
    private static final int MOST = 500;

    private final Supervisions supervisions;
    private final SupervisionActions actions;
    private final SupervisionDesk desk;
    private final PersonService people;
    private final VolunteeringService volunteers;
    private final UserDirectory colleagues;
    private final CurrentUser current;

    SupervisionSheetService(
            Supervisions supervisions,
            SupervisionActions actions,
            SupervisionDesk desk,
            PersonService people,
            VolunteeringService volunteers,
            UserDirectory colleagues,
            CurrentUser current) {
        this.supervisions = supervisions;
        this.actions = actions;
        this.desk = desk;
        this.people = people;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
        this.current = current;
    }

    /** One of them. The person themself reads it from the moment it is signed; until then they see when it is. */
    @Reads(PersonalData.SUPERVISION_RECORD)
    @Transactional(readOnly = true)
    public SupervisionDetails details(PersonId person, SupervisionId id) {
        Supervision one = supervisions
                .findById(id)
                .filter(found -> found.person().equals(person))
                .orElseThrow(NotFound::new);
        boolean draft = one.state() == SupervisionState.PLANNED;
        boolean self = person.equals(current.get().person());
        PersonDetails who = people.detailsFor(person);
        List<Supervision> held = heldBefore(one);
        List<SupervisionAction> all = actions.findByPersonOrderByDueOnAscIdAsc(person);
        LocalDate today = desk.today();
        return new SupervisionDetails(
                id,
                person,
                who.nameToUse(),
                who.shownName(),
                desk.wall(one.startsAt()),
                one.how(),
                one.place() == null ? "" : one.place(),
                one.state(),
                name(one.supervisor()),
                held.size() + 1,
                held.isEmpty() ? null : held.getFirst().onDay(),
                moods(held),
                draft && self ? SupervisionSheet.empty() : one.sheet(),
                all.stream()
                        .filter(action -> isCarried(action, one))
                        .map(action -> action.row(today))
                        .toList(),
                all.stream()
                        .filter(action -> id.equals(action.supervision()))
                        .filter(action -> !(draft && self))
                        .map(action -> action.row(today))
                        .toList(),
                one.missedBy(),
                one.missedWhy(),
                one.signedAt(),
                one.answeredAt(),
                one.answer(),
                one.answerUnread(),
                isMine(person),
                one.version());
    }

    /** From another time, and open when this one was held; done in this one is shown as done. */
    private static boolean isCarried(SupervisionAction action, Supervision one) {
        if (one.id().equals(action.supervision()) || action.madeOn().isAfter(one.onDay())) return false;
        LocalDate done = action.doneOn();
        return done == null || !done.isBefore(one.onDay());
    }

    private List<Supervision> heldBefore(Supervision one) {
        return supervisions.findByPersonOrderByOnDayDescIdDesc(one.person(), Limit.of(MOST)).stream()
                .filter(other -> other.state().isHeld())
                .filter(other -> other.startsAt().isBefore(one.startsAt()))
                .toList();
    }

    private static List<Wellbeing> moods(List<Supervision> held) {
        return held.stream()
                .limit(MOODS)
                .map(one -> one.sheet().wellbeing())
                .filter(Objects::nonNull)
                .toList()
                .reversed();
    }

    private boolean isMine(PersonId person) {
        UserId me = current.get().user();
        return volunteers.of(person).filter(one -> me.equals(one.supervisor())).isPresent();
    }

    private String name(UserId supervisor) {
        return colleagues.names(List.of(supervisor)).getOrDefault(supervisor, "");
    }
}
