package org.alongside.progression;

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

/** How somebody came along the way to paid work; no reasons and no terms, which few read. */
@Component
class PathwayTimeline implements TimelineSource {
    private final PathwayMoves moves;
    private final UserDirectory colleagues;

    PathwayTimeline(PathwayMoves moves, UserDirectory colleagues) {
        this.moves = moves;
        this.colleagues = colleagues;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        List<PathwayMove> made = moves.findByPersonOrderByAtDescIdDesc(person, Limit.of(limit));
        Map<UserId, String> names = colleagues.names(
                made.stream().map(PathwayMove::byUser).filter(Objects::nonNull).collect(Collectors.toSet()));
        return made.stream().map(move -> tell(move, names)).toList();
    }

    private static TimelineEntry tell(PathwayMove move, Map<UserId, String> names) {
        UserId by = move.byUser();
        boolean theirs = by == null && move.to() != PathwayState.ELIGIBLE;
        String key = "progression.timeline." + move.to() + (by == null ? ".them" : ".us");
        Sentence what = Sentence.of(key, by == null ? "" : names.getOrDefault(by, ""));
        return new TimelineEntry(move.at(), theirs ? By.THEM : By.US, what, null, PersonalData.MENTORING);
    }
}
