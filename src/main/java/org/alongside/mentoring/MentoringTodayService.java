package org.alongside.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.clearance.EntryService;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a co-ordinator has to do about referrals, matches and meetings of their areas. */
@Service
public class MentoringTodayService {
    /** Meetings in prison are asked about so many days ahead. */
    private static final int AHEAD_DAYS = 28;

    private static final int REVIEW_DAYS = 7;
    private static final int LONG_AGO_DAYS = 400;

    private final Referrals referrals;
    private final Matches matches;
    private final Visits visits;
    private final Contacts contacts;
    private final ProjectTellings tellings;
    private final MatchFacts facts;
    private final AllMentoringSettings settings;
    private final EntryService entry;
    private final PersonService people;
    private final CurrentUser current;
    private final Clock clock;

    MentoringTodayService(
            Referrals referrals,
            Matches matches,
            Visits visits,
            Contacts contacts,
            ProjectTellings tellings,
            MatchFacts facts,
            AllMentoringSettings settings,
            EntryService entry,
            PersonService people,
            CurrentUser current,
            Clock clock) {
        this.referrals = referrals;
        this.matches = matches;
        this.visits = visits;
        this.contacts = contacts;
        this.tellings = tellings;
        this.facts = facts;
        this.settings = settings;
        this.entry = entry;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** The earliest first. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<MentoringTask> toDo(int limit) {
        SignedIn me = current.get();
        if (!me.may(Act.MATCH) || me.areas().isEmpty()) return List.of();
        List<UUID> areas = me.areas().stream().map(AreaId::id).toList();
        Limit most = Limit.of(limit);
        return Stream.of(
                        noEntry(me, areas, most),
                        unsaid(me, areas, most),
                        toTell(me, most),
                        quiet(me, areas, most),
                        toReview(me, areas, most),
                        waiting(me, areas, limit))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(MentoringTask::due))
                .limit(limit)
                .toList();
    }

    /** It is done; saying so twice changes nothing. */
    @ActsOn(Act.TELL)
    @Transactional
    public void told(PersonId person, UUID telling) {
        tellings.findByIdAndPerson(telling, person)
                .orElseThrow(NotFound::new)
                .isTold(current.get().user(), clock.instant());
    }

    /** What somebody is to be told about a project, for their record. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<ToldProject> toTell(PersonId person) {
        return tellings.findByPersonAndToldAtIsNullOrderBySince(person).stream()
                .map(one -> new ToldProject(one.id(), one.goesOn()))
                .toList();
    }

    /** A meeting in prison to which they may not go: a clearance has ended or been taken back since. */
    private List<MentoringTask> noEntry(SignedIn me, List<UUID> areas, Limit most) {
        LocalDate today = today();
        List<Visit> refused = visits.planned(me.organisation(), areas, today, today.plusDays(AHEAD_DAYS), most).stream()
                .filter(visit -> visit.question()
                        .filter(question ->
                                !entry.mayEnterFor(visit.person(), question).yes())
                        .isPresent())
                .toList();
        return ofVisits(refused, MentoringTask.What.NO_ENTRY, Visit::on);
    }

    /** Nobody said what came of it. */
    private List<MentoringTask> unsaid(SignedIn me, List<UUID> areas, Limit most) {
        LocalDate yesterday = today().minusDays(1);
        List<Visit> over =
                visits.planned(me.organisation(), areas, yesterday.minusDays(LONG_AGO_DAYS), yesterday, most);
        return ofVisits(over, MentoringTask.What.UNSAID, visit -> visit.on().plusDays(1));
    }

    private List<MentoringTask> ofVisits(List<Visit> found, MentoringTask.What what, Function<Visit, LocalDate> due) {
        Map<PersonId, String> names = names(found.stream().map(Visit::person).collect(Collectors.toSet()));
        return found.stream()
                .filter(visit -> names.containsKey(visit.person()))
                .map(visit -> new MentoringTask(
                        what,
                        names.getOrDefault(visit.person(), ""),
                        visit.person(),
                        visit.match(),
                        null,
                        null,
                        facts.mentees(visit.person()).getOrDefault(visit.match(), ""),
                        visit.on(),
                        due.apply(visit),
                        start(visit.on())))
                .toList();
    }

    private List<MentoringTask> toTell(SignedIn me, Limit most) {
        List<ProjectTelling> open = tellings.findByOrganisationAndToldAtIsNullOrderBySinceAsc(me.organisation(), most);
        Map<PersonId, String> names =
                names(open.stream().map(ProjectTelling::person).collect(Collectors.toSet()));
        return open.stream()
                .filter(one -> names.containsKey(one.person()))
                .map(one -> {
                    LocalDate day = LocalDate.ofInstant(one.since(), clock.getZone());
                    MentoringTask.What what =
                            one.goesOn() ? MentoringTask.What.TELL_GOES_ON : MentoringTask.What.TELL_RESTS;
                    String who = names.getOrDefault(one.person(), "");
                    return new MentoringTask(what, who, one.person(), null, null, one.id(), "", day, day, one.since());
                })
                .toList();
    }

    /** Weekly contact is usual: nothing was heard for a week longer. */
    private List<MentoringTask> quiet(SignedIn me, List<UUID> areas, Limit most) {
        int days = settings.of(me.organisation()).quietDays();
        LocalDate since = today().minusDays(days).plusDays(1);
        return ofMatches(
                matches.quiet(me.organisation(), areas, since, most),
                MentoringTask.What.QUIET,
                match -> contacts.last(match.id()).orElse(Objects.requireNonNull(match.beganOn())),
                days);
    }

    private List<MentoringTask> toReview(SignedIn me, List<UUID> areas, Limit most) {
        List<MatchState> states = List.of(MatchState.AGREED, MatchState.ACTIVE);
        return ofMatches(
                matches.toReview(me.organisation(), areas, states, today().plusDays(REVIEW_DAYS), most),
                MentoringTask.What.REVIEW,
                match -> Objects.requireNonNull(match.row("").reviewOn()),
                0);
    }

    private List<MentoringTask> ofMatches(
            List<Match> found, MentoringTask.What what, Function<Match, LocalDate> day, int dueAfter) {
        Map<PersonId, String> names = names(found.stream().map(Match::person).collect(Collectors.toSet()));
        Map<MatchId, String> mentees =
                facts.rows(found).stream().collect(Collectors.toMap(MatchRow::id, MatchRow::mentee));
        return found.stream()
                .filter(match -> names.containsKey(match.person()))
                .map(match -> {
                    LocalDate on = day.apply(match);
                    return new MentoringTask(
                            what,
                            names.getOrDefault(match.person(), ""),
                            match.person(),
                            match.id(),
                            null,
                            null,
                            mentees.getOrDefault(match.id(), ""),
                            on,
                            on.plusDays(dueAfter),
                            start(on));
                })
                .toList();
    }

    private List<MentoringTask> waiting(SignedIn me, List<UUID> areas, int limit) {
        int days = settings.of(me.organisation()).waitingDays();
        return referrals
                .page(me.organisation(), areas, List.of(ReferralState.WAITING), PageRequest.of(0, limit))
                .stream()
                .map(one -> one.row("", ""))
                .map(row -> new MentoringTask(
                        MentoringTask.What.REFERRAL,
                        row.reference(),
                        null,
                        null,
                        row.id(),
                        null,
                        row.firstName(),
                        row.receivedOn(),
                        row.receivedOn().plusDays(days),
                        start(row.receivedOn())))
                .toList();
    }

    private Map<PersonId, String> names(Set<PersonId> of) {
        return people.among(of).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::shownName));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
