package org.alongside.clearance;

import java.io.Serializable;

/**
 * The editable fields of a kind of clearance.
 *
 * @param escorted for a visit on which somebody of the prison goes along; never changes
 * @param inUse offered for new clearances
 */
public record KindData(Nation nation, String name, boolean escorted, boolean inUse, long version)
        implements Serializable {
    static KindData escorted(Nation nation) {
        return new KindData(nation, "Escorted visit", true, true, 0);
    }

    static KindData unescorted(Nation nation) {
        return new KindData(nation, "Unescorted", false, true, 0);
    }
}
