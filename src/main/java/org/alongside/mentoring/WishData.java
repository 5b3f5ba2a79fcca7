package org.alongside.mentoring;

import java.io.Serializable;
import java.util.Set;
import org.alongside.shared.AreaId;

/**
 * What a mentor would like.
 *
 * @param most how many matches at a time
 * @param areas where; empty means wherever they belong
 * @param times when; empty means any time
 */
public record WishData(int most, boolean women, boolean men, Set<AreaId> areas, Set<DayPart> times, long version)
        implements Serializable {
    /** Of somebody who said nothing. */
    public static final WishData USUAL = new WishData(2, true, true, Set.of(), Set.of(), 0);

    /** Whether they would walk with somebody of that sex. */
    boolean suits(Sex sex) {
        return switch (sex) {
            case WOMAN -> women;
            case MAN -> men;
            case NOT_SAID -> women && men;
        };
    }

    boolean suits(AreaId area) {
        return areas.isEmpty() || areas.contains(area);
    }
}
