package org.alongside.recruitment;

import java.time.LocalDate;
import org.alongside.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/** One line of the list of opportunities for staff. */
public record OpportunityRow(
        OpportunityId id,
        String title,
        String address,
        LocalDate opensOn,
        @Nullable LocalDate closesOn) {}
