package org.alongside.progression;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** Something that a manager has to do for somebody on the way to paid work, and by when. */
public record PathwayToDo(PersonId person, String shownName, What what, Instant since, LocalDate due) {
    /** In the order in which they come. */
    public enum What {
        /** They are eligible: begin a review. */
        CONSIDER,
        /** A panel that I sit on has not decided. */
        DECIDE,
        /** My word is waited for, as the named lead’s is in every review. */
        GIVE_WORD,
        /** After “not now” the day to look again has come. */
        LOOK_AGAIN,
        /** They have not answered, and the day is near or over. */
        ASK_FOR_ANSWER,
        /** They said yes, and there is no contract yet. */
        CONTRACT,
        /** The contract begins. */
        START
    }
}
