package org.alongside.supervision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.TimelineEntry;
import org.alongside.people.TimelineSource;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What came of each supervision, for those who may know its days; never what was said. */
@Component
class SupervisionTimeline implements TimelineSource {
    private final SupervisionMoves moves;
    private final UserDirectory colleagues;

    SupervisionTimeline(SupervisionMoves moves, UserDirectory colleagues) {
        this.moves = moves;
        this.colleagues = colleagues;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        List<SupervisionMove> all = moves.findByPersonOrderByAtDescIdDesc(person, Limit.of(limit));
        Map<UserId, String> names = colleagues.names(all.stream()
                .map(SupervisionMove::byUser)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream().map(move -> tell(move, names)).toList();
    }

    private static TimelineEntry tell(SupervisionMove move, Map<UserId, String> names) {
        boolean them = move.mover() == SupervisionMover.VOLUNTEER;
        return new TimelineEntry(
                move.at(),
                them ? TimelineEntry.By.THEM : TimelineEntry.By.US,
                Sentence.of("supervision.timeline." + move.to(), names.getOrDefault(move.byUser(), "")),
                null,
                PersonalData.SUPERVISION_DATES);
    }
}
