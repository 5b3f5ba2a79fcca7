package org.alongside.supervision;

import java.time.LocalDateTime;

/**
 * When and how the two meet.
 *
 * @param version as it was last seen; 0 for a new one
 */
public record PlanData(LocalDateTime at, SupervisionHow how, String place, long version) {
    /** Nothing of the place, so that no log holds it. */
    @Override
    public String toString() {
        return "PlanData[" + how + "]";
    }
}
