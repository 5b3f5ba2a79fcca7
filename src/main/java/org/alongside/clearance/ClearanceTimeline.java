package org.alongside.clearance;

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

/** What happened to somebody’s clearances and keys. What would tell of the route is for those who may know it (G14). */
@Component
class ClearanceTimeline implements TimelineSource {
    private final ClearanceMoves moves;
    private final PrisonNames names;
    private final UserDirectory colleagues;

    ClearanceTimeline(ClearanceMoves moves, PrisonNames names, UserDirectory colleagues) {
        this.moves = moves;
        this.names = names;
        this.colleagues = colleagues;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        List<ClearanceMove> made = moves.findByPersonOrderByAtDescIdDesc(person, Limit.of(limit));
        var prisons =
                names.prisons(made.stream().map(ClearanceMove::establishment).toList());
        Map<UserId, String> who = colleagues.names(made.stream()
                .map(ClearanceMove::byUser)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return made.stream()
                .map(move -> tell(move, Objects.requireNonNull(prisons.get(move.establishment())), who))
                .toList();
    }

    private static TimelineEntry tell(ClearanceMove move, EstablishmentRow prison, Map<UserId, String> names) {
        boolean keys = move.thread() == Subject.KEYS;
        String key = "clearance.timeline." + (keys ? "keys." : "") + move.to();
        UserId by = move.byUser();
        Sentence what = Sentence.of(key, by == null ? "" : names.getOrDefault(by, ""), prison.name());
        boolean apart = !keys && isApart(move);
        return new TimelineEntry(
                move.at(), By.US, what, null, apart ? PersonalData.CLEARANCE_DETAIL : PersonalData.CLEARANCE_OUTCOME);
    }

    private static boolean isApart(ClearanceMove move) {
        return ClearanceState.valueOf(move.to()).isApart();
    }
}
