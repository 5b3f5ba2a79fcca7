package org.alongside.clearance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A kind of clearance, such as for an escorted visit. */
@Embeddable
public record KindId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
