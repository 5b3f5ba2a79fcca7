package org.alongside.disclosure;

import java.util.List;
import org.alongside.accounts.PersonalData;
import org.alongside.people.TimelineEntry;
import org.alongside.people.TimelineSource;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** How a self-disclosure went on, for those alone who may read it (G14). */
@Component
class DisclosureTimeline implements TimelineSource {
    private final DisclosureMoves moves;

    DisclosureTimeline(DisclosureMoves moves) {
        this.moves = moves;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        return moves.findByPersonOrderByAtDescIdDesc(person, Limit.of(limit)).stream()
                .map(move -> new TimelineEntry(
                        move.at(),
                        move.mover() == DisclosureMover.THE_PERSON ? TimelineEntry.By.THEM : TimelineEntry.By.US,
                        Sentence.of("disclosure.timeline." + move.to()),
                        null,
                        PersonalData.LIVED_EXPERIENCE))
                .toList();
    }
}
