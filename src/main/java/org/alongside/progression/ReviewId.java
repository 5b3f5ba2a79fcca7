package org.alongside.progression;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One review of one person. */
@Embeddable
public record ReviewId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
