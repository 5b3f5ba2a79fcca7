package org.alongside.recruitment;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.JourneyService;
import org.alongside.people.MoreNews;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talk with an applicant: when and where, who takes part, and what came of it. */
@Service
public class InterviewService {
    private static final List<Role> TALK_WITH_PEOPLE = List.of(Role.COORDINATOR, Role.VETTING_LEAD, Role.MANAGER);

    private final Interviews interviews;
    private final PersonService people;
    private final JourneyService journey;
    private final UserDirectory colleagues;
    private final Access access;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterviewService(
            Interviews interviews,
            PersonService people,
            JourneyService journey,
            UserDirectory colleagues,
            Access access,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.people = people;
        this.journey = journey;
        this.colleagues = colleagues;
        this.access = access;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Who could be on the panel: those who work with people in one of their areas, but for themself (G9). */
    @ActsOn(Act.ARRANGE_INTERVIEW)
    @Transactional(readOnly = true)
    public List<Colleague> possiblePanel(PersonId person) {
        return people.detailsFor(person).areas().stream()
                .flatMap(area -> TALK_WITH_PEOPLE.stream().flatMap(role -> colleagues.colleagues(role, area).stream()))
                .distinct()
                .filter(colleague -> !colleagues.isSamePerson(colleague.id(), person))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /** Finds a time and a place; somebody shortlisted is then at the talk, and is told. */
    @ActsOn(Act.ARRANGE_INTERVIEW)
    @Transactional
    public InterviewId arrange(PersonId person, InterviewData data) {
        InterviewRules.canBe(data, clock.instant(), home());
        if (latest(person).filter(Interview::isAhead).isPresent())
            throw new Refused("recruitment.refused.interview-twice");
        PersonDetails details = people.detailsFor(person);
        Interview interview = interviews.save(new Interview(
                new InterviewId(Ids.next(clock)), me().organisation(), person, known(person, data), home()));
        if (details.stage() == Stage.INTERVIEW) tell(interview);
        else journey.meet(person);
        return interview.id();
    }

    /** Another time, place or panel; the person is told. */
    @ActsOn(Act.ARRANGE_INTERVIEW)
    @Transactional
    public void move(PersonId person, InterviewData data) {
        InterviewRules.canBe(data, clock.instant(), home());
        Interview interview = planned(person, data.version());
        interview.moves(known(person, data), home());
        tell(interview);
    }

    /** It will not be; the person is told, and another can be arranged. */
    @ActsOn(Act.ARRANGE_INTERVIEW)
    @Transactional
    public void cancel(PersonId person, long version) {
        Interview interview = planned(person, version);
        interview.isCancelled();
        tell(interview);
    }

    /** What the panel saw and decided. */
    @ActsOn(Act.RECORD_INTERVIEW)
    @Transactional
    public void record(PersonId person, InterviewResult result) {
        Interview interview = latest(person).orElseThrow(NotFound::new);
        InterviewRules.canRecord(interview, result, me().user(), clock.instant());
        sameVersion(interview, result.version());
        interview.isHeld(result, me().user(), clock.instant());
        tell(interview);
    }

    /** The latest talk with somebody, for those who work with them. */
    @Reads(PersonalData.APPLICATION)
    @Transactional(readOnly = true)
    public Optional<InterviewDetails> interview(PersonId person) {
        boolean themself = person.equals(me().person());
        return latest(person).map(found -> themself ? forThemself(found) : details(found));
    }

    /** All talks with somebody, the latest first. */
    @Reads(PersonalData.APPLICATION)
    @Transactional(readOnly = true)
    public List<InterviewDetails> interviews(PersonId person) {
        return interviews.findByPersonOrderByStartsAtDesc(person, Limit.of(20)).stream()
                .map(this::details)
                .toList();
    }

    /** The talk as a file for a calendar, without the applicant’s family name. */
    @Reads(PersonalData.APPLICATION)
    @Transactional(readOnly = true)
    public Optional<String> calendar(PersonId person) {
        String name = people.detailsFor(person).nameToUse();
        return latest(person)
                .map(found -> TalkCalendar.of(found, name, details(found).place(), clock.instant()));
    }

    /** The signed-in user’s own talks that are over and have no outcome yet, the longest ago first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<InterviewToRecord> withoutOutcome(int limit) {
        SignedIn me = me();
        if (!me.may(Act.RECORD_INTERVIEW)) return List.of();
        return interviews
                .withoutOutcome(me.organisation(), clock.instant(), me.user().id(), Limit.of(limit))
                .stream()
                .filter(found -> access.actsOn(Act.RECORD_INTERVIEW, found.person()))
                .map(found -> new InterviewToRecord(
                        found.person(), people.detailsFor(found.person()).shownName(), found.startsAt()))
                .toList();
    }

    /** For the page that the person opens with their form code. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<InterviewDetails> interviewFor(PersonId person) {
        return latest(person).map(this::forThemself);
    }

    /** The same as a file for their calendar. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<String> calendarFor(PersonId person) {
        return latest(person).map(found -> {
            String apart = found.placeApart();
            String place = apart == null ? details(found).place() : apart;
            return TalkCalendar.of(found, null, place, clock.instant());
        });
    }

    private InterviewDetails forThemself(Interview interview) {
        return details(interview).forThemself(interview.placeApart());
    }

    private InterviewDetails details(Interview interview) {
        Map<UserId, String> names = colleagues.names(interview.panelIds());
        return interview.details(home(), names);
    }

    /** Only who may know where somebody is can say the place itself; everybody else leaves it as it was. */
    private InterviewData known(PersonId person, InterviewData data) {
        Set<UserId> possible =
                Set.copyOf(possiblePanel(person).stream().map(Colleague::id).toList());
        if (!possible.containsAll(data.panel())) throw new Refused("recruitment.refused.interview-panel");
        if (access.mayRead(PersonalData.LIVED_EXPERIENCE, person)) return data;
        String kept = latest(person)
                .filter(Interview::isAhead)
                .map(Interview::placeApart)
                .orElse(null);
        return data.withPlaceApart(kept);
    }

    private Interview planned(PersonId person, long version) {
        Interview interview = latest(person).filter(Interview::isAhead).orElseThrow(NotFound::new);
        sameVersion(interview, version);
        return interview;
    }

    private void sameVersion(Interview interview, long version) {
        if (!interview.isAtVersion(version))
            throw new ChangedMeanwhile(details(interview).data());
    }

    private void tell(Interview interview) {
        events.publishEvent(new MoreNews(interview.organisation(), interview.person()));
    }

    private Optional<Interview> latest(PersonId person) {
        return interviews.findFirstByPersonOrderByStartsAtDescIdDesc(person);
    }

    private SignedIn me() {
        return current.get();
    }

    private ZoneId home() {
        return clock.getZone();
    }
}
