package org.alongside.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alongside.shared.OpportunityId;

/** Names of what people applied for. Implemented by the module that keeps opportunities. */
public interface OpportunityTitles {
    Map<OpportunityId, String> titles(Collection<OpportunityId> opportunities);

    /** What the signed-in user may filter the list by. */
    List<OpportunityId> filterable();
}
