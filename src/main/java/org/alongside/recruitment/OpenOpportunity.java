package org.alongside.recruitment;

import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * What the public door says of an opportunity.
 *
 * @param areas the names of the places
 * @param open false when its last day has passed, or its first has not come
 */
public record OpenOpportunity(
        OpportunityId id,
        String address,
        String title,
        String summary,
        String timeNeeded,
        String training,
        @Nullable LocalDate closesOn,
        List<String> areas,
        boolean open) {}
