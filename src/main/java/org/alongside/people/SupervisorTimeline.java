package org.alongside.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who looked after somebody, as the timeline tells it. */
@Component
class SupervisorTimeline implements TimelineSource {
    private final SupervisorChanges changes;
    private final UserDirectory colleagues;

    SupervisorTimeline(SupervisorChanges changes, UserDirectory colleagues) {
        this.changes = changes;
        this.colleagues = colleagues;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        List<SupervisorChange> all = changes.findByPersonAndTakenBackFalseOrderByAtDescIdDesc(person, Limit.of(limit));
        Map<UserId, String> names = colleagues.names(all.stream()
                .flatMap(one -> Stream.of(one.supervisor(), one.byUser()))
                .collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new TimelineEntry(
                        one.at(),
                        TimelineEntry.By.US,
                        Sentence.of(
                                "people.timeline.supervisor",
                                names.getOrDefault(one.byUser(), ""),
                                names.getOrDefault(one.supervisor(), "")),
                        null,
                        PersonalData.IDENTITY))
                .toList();
    }
}
