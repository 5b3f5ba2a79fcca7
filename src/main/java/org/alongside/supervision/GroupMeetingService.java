package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ListScope;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quarterly meetings of all who work with us in an area: when, where, and who came. */
@Service
public class GroupMeetingService {
    private static final int MOST = 40;
    private static final int PEOPLE = 500;
    private static final int LONGEST_PLACE = 200;

    private final GroupMeetings meetings;
    private final VolunteeringService volunteers;
    private final DueDays days;
    private final AreaService areas;
    private final CurrentUser current;
    private final Clock clock;

    GroupMeetingService(
            GroupMeetings meetings,
            VolunteeringService volunteers,
            DueDays days,
            AreaService areas,
            CurrentUser current,
            Clock clock) {
        this.meetings = meetings;
        this.volunteers = volunteers;
        this.days = days;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
    }

    /** Those of my areas, the newest first. */
    @Acts(Act.HOLD_GROUP_MEETINGS)
    @Transactional(readOnly = true)
    public List<GroupMeetingRow> list() {
        SignedIn me = current.get();
        if (me.areas().isEmpty()) return List.of();
        Map<AreaId, String> names = areas.names(me.areas());
        return meetings
                .findByOrganisationAndAreaInOrderByHeldOnDesc(me.organisation(), me.areas(), Limit.of(MOST))
                .stream()
                .map(one -> new GroupMeetingRow(
                        one.area(),
                        names.getOrDefault(one.area(), ""),
                        one.heldOn(),
                        one.place(),
                        one.came().size()))
                .toList();
    }

    /** By when the next one in an area must be; today where there was none. */
    @Acts(Act.HOLD_GROUP_MEETINGS)
    @Transactional(readOnly = true)
    public LocalDate nextBy(AreaId area) {
        SignedIn me = current.get();
        int months = days.of(me.organisation()).newest().groupMonths();
        return meetings
                .findByOrganisationAndAreaInOrderByHeldOnDesc(me.organisation(), List.of(area), Limit.of(1))
                .stream()
                .findFirst()
                .map(last -> last.heldOn().plusMonths(months))
                .orElse(LocalDate.now(clock));
    }

    /** Who may have come: a supervisor says it of their own, others of everybody in the area. */
    @Acts(Act.HOLD_GROUP_MEETINGS)
    @Transactional(readOnly = true)
    public List<GroupMember> members(AreaId area) {
        SignedIn me = current.get();
        if (!me.areas().contains(area)) throw new NotFound();
        ListScope there = new ListScope(me.organisation(), false, Set.of(area));
        boolean all = me.is(Role.COORDINATOR) || me.is(Role.MANAGER);
        return volunteers.within(there, PageRequest.ofSize(PEOPLE)).stream()
                .filter(one -> all || me.user().equals(one.supervisor()))
                .map(one -> new GroupMember(one.person(), one.shownName()))
                .toList();
    }

    /** It took place. */
    @Acts(Act.HOLD_GROUP_MEETINGS)
    @Transactional
    public void held(GroupMeetingData data) {
        if (data.heldOn().isAfter(LocalDate.now(clock))) throw new Refused("supervision.refused.group-ahead");
        if (data.place().isBlank()) throw new Refused("supervision.refused.group-place");
        if (data.place().length() > LONGEST_PLACE) throw new Refused("supervision.refused.long", LONGEST_PLACE);
        Set<PersonId> may =
                members(data.area()).stream().map(GroupMember::person).collect(Collectors.toSet());
        if (!may.containsAll(data.came())) throw new NotFound();
        SignedIn me = current.get();
        meetings.save(new GroupMeeting(Ids.next(clock), me.organisation(), data, me.user()));
    }

    /** On which days somebody came, the newest first. */
    @Reads(PersonalData.SUPERVISION_DATES)
    @Transactional(readOnly = true)
    public List<LocalDate> of(PersonId person) {
        return meetings.of(person.id());
    }
}
