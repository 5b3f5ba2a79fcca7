package org.alongside.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Matches on Today: those from which nobody has heard, and agreements to look at again. */
@Component
class MatchTasks {
    private static final int REVIEW_DAYS = 7;

    private final Matches matches;
    private final Contacts contacts;
    private final MatchFacts facts;
    private final AllMentoringSettings settings;
    private final InMyAreas mine;
    private final Clock clock;

    MatchTasks(
            Matches matches,
            Contacts contacts,
            MatchFacts facts,
            AllMentoringSettings settings,
            InMyAreas mine,
            Clock clock) {
        this.matches = matches;
        this.contacts = contacts;
        this.facts = facts;
        this.settings = settings;
        this.mine = mine;
        this.clock = clock;
    }

    List<MentoringTask> of(SignedIn me, List<UUID> areas, Limit most) {
        return Stream.concat(quiet(me, areas, most).stream(), toReview(me, areas, most).stream())
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
        Map<PersonId, String> names =
                mine.names(found.stream().map(Match::person).collect(Collectors.toSet()));
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

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
