package org.alongside.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.UserDirectory;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was written in somebody’s supervision, the confidential part too: theirs to see, and gone with everything else about them. */
@Component
class SupervisionFiles implements PersonalDataHolder {
    private static final int MOST = 1000;

    private final Supervisions supervisions;
    private final Confidences confidences;
    private final SupervisionMoves moves;
    private final SupervisionActions actions;
    private final GroupMeetings meetings;
    private final Absences absences;
    private final UserDirectory colleagues;

    SupervisionFiles(
            Supervisions supervisions,
            Confidences confidences,
            SupervisionMoves moves,
            SupervisionActions actions,
            GroupMeetings meetings,
            Absences absences,
            UserDirectory colleagues) {
        this.supervisions = supervisions;
        this.confidences = confidences;
        this.moves = moves;
        this.actions = actions;
        this.meetings = meetings;
        this.absences = absences;
        this.colleagues = colleagues;
    }

    record Held(
            LocalDate on,
            SupervisionState state,
            String supervisor,
            SupervisionSheet shared,
            String confidential,
            @Nullable MissedBy missedBy,
            @Nullable String missedWhy,
            @Nullable String yourAnswer) {}

    record Agreed(
            ActionOwner owner,
            String words,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    record Copy(List<Held> supervisions, List<Agreed> actions, List<LocalDate> groupMeetings) {}

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    public Object export(PersonId person) {
        List<Supervision> all = supervisions.findByPersonOrderByOnDayDescIdDesc(person, Limit.of(MOST));
        Map<UserId, String> names =
                colleagues.names(all.stream().map(Supervision::supervisor).collect(Collectors.toSet()));
        Map<SupervisionId, String> confidential =
                confidences.findByPerson(person).stream().collect(toMap(Confidence::id, Confidence::words));
        return new Copy(
                all.stream()
                        .map(one -> new Held(
                                one.onDay(),
                                one.state(),
                                names.getOrDefault(one.supervisor(), ""),
                                one.sheet(),
                                confidential.getOrDefault(one.id(), ""),
                                one.missedBy(),
                                one.missedWhy(),
                                one.answer()))
                        .toList(),
                actions.findByPersonOrderByDueOnAscIdAsc(person).stream()
                        .map(one -> new Agreed(one.owner(), one.words(), one.dueOn(), one.doneOn()))
                        .toList(),
                meetings.of(person.id()));
    }

    @Override
    public void erase(PersonId person) {
        meetings.with(person.id()).forEach(meeting -> meeting.forget(person));
        absences.with(person.id()).forEach(absence -> absence.forget(person));
        actions.deleteOf(person);
        moves.deleteOf(person);
        confidences.deleteOf(person);
        supervisions.deleteOf(person);
    }
}
