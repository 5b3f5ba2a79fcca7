package org.alongside.people;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.TimelineEntry.By;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Changes of stage and notes, as the timeline tells them. The words of a change are for those who may read the application. */
@Component
class JourneyTimeline implements TimelineSource {
    private final StageChanges changes;
    private final Notes notes;
    private final UserDirectory colleagues;

    JourneyTimeline(StageChanges changes, Notes notes, UserDirectory colleagues) {
        this.changes = changes;
        this.notes = notes;
        this.colleagues = colleagues;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person, int limit) {
        List<StageChange> moves = changes.findByPersonAndTakenBackFalseOrderByAtDescIdDesc(person, Limit.of(limit));
        List<Note> written = notes.findByPersonOrderByAtDescIdDesc(person, Limit.of(limit));
        Map<UserId, String> names = colleagues.names(Stream.concat(
                        moves.stream().map(StageChange::byUser),
                        written.stream().map(Note::author))
                .filter(Objects::nonNull)
                .collect(toSet()));
        return Stream.concat(
                        moves.stream().flatMap(move -> tell(move, names)),
                        written.stream().map(note -> tell(note, names)))
                .toList();
    }

    /** The move for everybody who may see the person; its words on a line of their own for fewer. */
    private static Stream<TimelineEntry> tell(StageChange move, Map<UserId, String> names) {
        UserId by = move.byUser();
        By rail = by == null ? By.THEM : By.US;
        String key = "people.timeline." + move.to() + (by == null ? ".them" : ".us");
        Sentence what = Sentence.of(key, by == null ? "" : names.getOrDefault(by, ""));
        TimelineEntry told = new TimelineEntry(move.at(), rail, what, null, PersonalData.IDENTITY);
        String words = move.words();
        if (words == null) return Stream.of(told);
        Sentence said = Sentence.of("people.timeline.words");
        return Stream.of(new TimelineEntry(move.at(), rail, said, words, PersonalData.APPLICATION), told);
    }

    private static TimelineEntry tell(Note note, Map<UserId, String> names) {
        Sentence what = Sentence.of("people.timeline.note." + note.kind(), names.getOrDefault(note.author(), ""));
        return new TimelineEntry(note.at(), By.US, what, note.text(), PersonalData.APPLICATION);
    }
}
