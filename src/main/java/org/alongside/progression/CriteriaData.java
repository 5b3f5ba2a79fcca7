package org.alongside.progression;

import java.io.Serializable;
import java.util.List;

/**
 * What a role asks, with the number of the version to give back; 0 while it is what every role asks to begin with.
 */
public record CriteriaData(List<Criterion> criteria, int number) implements Serializable {
    public CriteriaData {
        criteria = List.copyOf(criteria);
    }

    static final CriteriaData USUAL = new CriteriaData(Criterion.USUAL, 0);
}
