package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.StageChanged;
import org.alongside.people.StageTakenBack;
import org.alongside.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of somebody’s matches when they are suspended, come back or leave. */
@Component
class StagesAndMatches {
    private final Matches matches;
    private final MatchTurns turns;
    private final PersonService people;
    private final Clock clock;

    StagesAndMatches(Matches matches, MatchTurns turns, PersonService people, Clock clock) {
        this.matches = matches;
        this.turns = turns;
        this.people = people;
        this.clock = clock;
    }

    /** Within the transaction of the move. */
    @EventListener
    void on(StageChanged change) {
        if (change.to() == Stage.SUSPENDED)
            open(change.person()).forEach(match -> turns.pause(match, PauseWhy.SUSPENDED, null, null));
        else if (change.to() == Stage.LEFT) leave(change);
        else if (change.from() == Stage.SUSPENDED) comeBack(change.person());
    }

    /** As if the change had not been. */
    @EventListener
    void on(StageTakenBack back) {
        matches.endedBy(back.change().id()).forEach(turns::endIsTakenBack);
        if (people.detailsFor(back.person()).stage() == Stage.SUSPENDED)
            open(back.person()).forEach(match -> turns.pause(match, PauseWhy.SUSPENDED, null, null));
        else comeBack(back.person());
    }

    private void comeBack(PersonId person) {
        open(person).forEach(match -> turns.resume(match, PauseWhy.SUSPENDED, null));
    }

    /** Each mentee waits for another mentor, and is on Today. */
    private void leave(StageChanged change) {
        open(change.person()).forEach(match -> {
            EndData end = new EndData(
                    LocalDate.now(clock),
                    EndWhy.MENTOR_LEFT,
                    true,
                    "",
                    MenteeNext.ANOTHER_MENTOR,
                    MentorNext.SOMETHING_ELSE,
                    match.version());
            turns.end(match, end, change.change().id(), null);
        });
    }

    private List<Match> open(PersonId person) {
        return matches.findByPersonAndStateNot(person, MatchState.ENDED);
    }
}
