package org.alongside.people;

import java.time.Clock;
import org.alongside.accounts.ForModules;
import org.alongside.people.AtWork.Turn;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when somebody was Active, from the rows of their history; a move that was taken back never was. */
@Service
public class ActiveTimeService {
    private final StageChanges changes;
    private final Clock clock;

    ActiveTimeService(StageChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Days on hold and of a pause are not in it, nor those in paid work. */
    @ForModules
    @Transactional(readOnly = true)
    public ActiveTime of(PersonId person) {
        return ActiveTime.of(changes.findByPersonAndTakenBackFalseOrderByAtAscIdAsc(person).stream()
                .map(row -> new Turn(row.day(clock.getZone()), row.to()))
                .toList());
    }
}
