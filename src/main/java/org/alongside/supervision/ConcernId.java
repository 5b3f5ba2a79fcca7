package org.alongside.supervision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One concern. */
@Embeddable
public record ConcernId(UUID id) implements Serializable {
    /** The id as it stands in an address. */
    @Override
    public String toString() {
        return id.toString();
    }
}
