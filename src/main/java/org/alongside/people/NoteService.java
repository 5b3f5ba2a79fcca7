package org.alongside.people;

import java.time.Clock;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.SignedIn;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of calls and meetings. */
@Service
public class NoteService {
    private final Notes notes;
    private final Audit audit;
    private final CurrentUser current;
    private final Clock clock;

    NoteService(Notes notes, Audit audit, CurrentUser current, Clock clock) {
        this.notes = notes;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Writes down what was said; shown on the timeline to those who may read the application. */
    @ActsOn(Act.WRITE_NOTE)
    @Transactional
    public void write(PersonId person, NoteData note) {
        SignedIn me = current.get();
        NoteData checked = new NoteData(note.kind(), JourneyRules.words(note.text()));
        audit.record(me.organisation(), Audited.ENTERED, person, PersonalData.APPLICATION);
        notes.save(new Note(Ids.next(clock), me.organisation(), person, me.user(), checked, clock.instant()));
    }
}
