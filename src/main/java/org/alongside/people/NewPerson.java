package org.alongside.people;

import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose application has arrived.
 *
 * @param name in full, as they wrote it
 * @param nameToUse what to call them
 * @param reference their number with us, as printed
 * @param apart where letters go, when that is how they want to be reached
 * @param namedContact whom they may ask, from start to finish
 * @param enteredBy the colleague who entered the form for them
 */
public record NewPerson(
        OrganisationId organisation,
        String name,
        String nameToUse,
        String reference,
        ContactDetails contact,
        @Nullable ContactApart apart,
        OpportunityId opportunity,
        Set<AreaId> areas,
        @Nullable UserId namedContact,
        @Nullable UserId enteredBy) {}
