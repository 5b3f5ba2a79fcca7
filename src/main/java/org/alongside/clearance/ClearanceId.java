package org.alongside.clearance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One clearance: somebody’s, at a prison, of a kind. */
@Embeddable
public record ClearanceId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
