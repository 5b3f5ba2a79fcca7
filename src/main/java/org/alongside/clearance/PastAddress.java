package org.alongside.clearance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere somebody has lived.
 *
 * @param until null for where they live now
 */
public record PastAddress(
        String address, LocalDate from, @Nullable LocalDate until) implements Serializable {
    /** Nothing that was typed, so that no log holds it. */
    @Override
    public String toString() {
        return "PastAddress[]";
    }
}
