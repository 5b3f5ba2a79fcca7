package org.alongside.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.SignedIn;
import org.alongside.clearance.EntryService;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Meetings on Today: those to which somebody may not go, and those of which nobody said what came of them. */
@Component
class VisitTasks {
    /** Meetings in prison are asked about so many days ahead. */
    private static final int AHEAD_DAYS = 28;

    private static final int LONG_AGO_DAYS = 400;

    private final Visits visits;
    private final MatchFacts facts;
    private final EntryService entry;
    private final InMyAreas mine;
    private final Clock clock;

    VisitTasks(Visits visits, MatchFacts facts, EntryService entry, InMyAreas mine, Clock clock) {
        this.visits = visits;
        this.facts = facts;
        this.entry = entry;
        this.mine = mine;
        this.clock = clock;
    }

    List<MentoringTask> of(SignedIn me, List<UUID> areas, Limit most) {
        return Stream.concat(noEntry(me, areas, most).stream(), unsaid(me, areas, most).stream())
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
        Map<PersonId, String> names =
                mine.names(found.stream().map(Visit::person).collect(Collectors.toSet()));
        Map<MatchId, String> mentees =
                facts.mentees(found.stream().map(Visit::match).collect(Collectors.toSet()));
        return found.stream()
                .filter(visit -> names.containsKey(visit.person()))
                .map(visit -> new MentoringTask(
                        what,
                        names.getOrDefault(visit.person(), ""),
                        visit.person(),
                        visit.match(),
                        null,
                        null,
                        mentees.getOrDefault(visit.match(), ""),
                        visit.on(),
                        due.apply(visit),
                        start(visit.on())))
                .toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
