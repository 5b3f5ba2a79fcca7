package org.alongside.vetting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.PersonalData;
import org.alongside.people.TimelineEntry;
import org.alongside.people.TimelineSource;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** References on the timeline, for those who may read references. */
@Component
class ReferenceTimeline implements TimelineSource {
    private final Referees referees;

    ReferenceTimeline(Referees referees) {
        this.referees = referees;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        return referees.findByPersonOrderByNamedAt(person).stream()
                .flatMap(ReferenceTimeline::tell)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    private static Stream<TimelineEntry> tell(Referee referee) {
        TimelineEntry.By by = referee.namedBy() == null ? TimelineEntry.By.THEM : TimelineEntry.By.US;
        TimelineEntry named = entry(referee.namedAt(), by, "NAMED", referee);
        return referee.state() == RefereeState.NAMED
                ? Stream.of(named)
                : Stream.of(
                        entry(
                                referee.since(),
                                TimelineEntry.By.US,
                                referee.state().name(),
                                referee),
                        named);
    }

    private static TimelineEntry entry(Instant at, TimelineEntry.By by, String what, Referee referee) {
        Sentence words = Sentence.of("vetting.timeline.reference." + what, referee.name());
        return new TimelineEntry(at, by, words, null, PersonalData.REFERENCES);
    }
}
