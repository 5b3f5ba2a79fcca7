package org.alongside.clearance;

import java.io.Serializable;
import java.util.List;

/**
 * When we remind ourselves.
 *
 * @param chaseWeeks weeks after it was sent in at which we ask a prison how far it is, the first first
 * @param endingDays so many days before its last day a clearance is running out
 */
public record ClearanceSettings(List<Integer> chaseWeeks, int endingDays, long version) implements Serializable {
    static final ClearanceSettings USUAL = new ClearanceSettings(List.of(6, 9, 13), 90, 0);
}
