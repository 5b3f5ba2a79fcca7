package org.alongside.recruitment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.CurrentUser;
import org.alongside.people.OpportunityTitles;
import org.alongside.shared.OpportunityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lends the list of people and the record page the names of what people applied for. */
@Component
class Titles implements OpportunityTitles {
    private final Opportunities opportunities;
    private final CurrentUser current;

    Titles(Opportunities opportunities, CurrentUser current) {
        this.opportunities = opportunities;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OpportunityId, String> titles(Collection<OpportunityId> ids) {
        if (ids.isEmpty()) return Map.of();
        return opportunities.findByIdIn(ids).stream().collect(Collectors.toMap(Opportunity::id, Opportunity::title));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpportunityId> filterable() {
        return opportunities.rows(current.get().organisation()).stream()
                .map(OpportunityRow::id)
                .toList();
    }
}
