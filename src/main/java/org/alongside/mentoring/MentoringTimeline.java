package org.alongside.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.TimelineEntry;
import org.alongside.people.TimelineEntry.By;
import org.alongside.people.TimelineSource;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What happened to somebody’s matches. Who paused one is not said, whatever it was for. */
@Component
class MentoringTimeline implements TimelineSource {
    private final MatchMoves moves;
    private final MatchFacts facts;
    private final UserDirectory colleagues;

    MentoringTimeline(MatchMoves moves, MatchFacts facts, UserDirectory colleagues) {
        this.moves = moves;
        this.facts = facts;
        this.colleagues = colleagues;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        List<MatchMove> made = moves.findByPersonOrderByAtDescIdDesc(person, Limit.of(limit));
        if (made.isEmpty()) return List.of();
        Map<MatchId, String> mentees = facts.mentees(person);
        Map<UserId, String> names = colleagues.names(
                made.stream().map(MatchMove::byUser).filter(Objects::nonNull).collect(Collectors.toSet()));
        return made.stream().map(move -> tell(move, mentees, names)).toList();
    }

    private static TimelineEntry tell(MatchMove move, Map<MatchId, String> mentees, Map<UserId, String> names) {
        UserId by = move.byUser();
        String key = "mentoring.timeline." + what(move) + (by == null ? ".alone" : "");
        String mentee = mentees.getOrDefault(move.match(), "");
        Sentence words = by == null ? Sentence.of(key, mentee) : Sentence.of(key, mentee, names.getOrDefault(by, ""));
        return new TimelineEntry(move.at(), By.US, words, null, PersonalData.MENTORING);
    }

    private static String what(MatchMove move) {
        boolean goesOn = move.from() == MatchState.PAUSED && move.to() != MatchState.ENDED;
        boolean again = move.from() == MatchState.ENDED;
        return goesOn || again ? "GOES_ON" : move.to().name();
    }
}
