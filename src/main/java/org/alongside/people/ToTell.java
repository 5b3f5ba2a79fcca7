package org.alongside.people;

import java.time.Instant;
import org.alongside.shared.PersonId;

/**
 * Somebody who has still to be told.
 *
 * @param news the stage they have come to
 * @param way by ringing them, or by letter
 */
public record ToTell(
        ChangeId change, PersonId person, String nameToUse, String name, Stage news, ContactWay way, Instant since) {
    /** The name as staff read it. */
    public String shownName() {
        return PersonName.shown(name, nameToUse);
    }
}
