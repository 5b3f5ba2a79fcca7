package org.alongside.people;

import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with us, or did, as the modules need to know them that count their time.
 *
 * @param startedOn their first day as a volunteer
 * @param supervisor who looks after them, whether that account is still open or not
 * @param atWork the first first; a suspension lies between two
 */
public record Volunteering(
        PersonId person,
        OrganisationId organisation,
        String name,
        String nameToUse,
        Stage stage,
        LocalDate startedOn,
        @Nullable UserId supervisor,
        @Nullable OpportunityId opportunity,
        List<AtWork> atWork) {
    /** The name as staff read it. */
    public String shownName() {
        return PersonName.shown(name, nameToUse);
    }

    /** At work on that day: neither suspended nor gone. */
    public boolean isAtWork(LocalDate day) {
        return atWork.stream().anyMatch(time -> time.holds(day));
    }
}
