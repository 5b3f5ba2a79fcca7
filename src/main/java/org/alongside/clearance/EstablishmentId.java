package org.alongside.clearance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A prison. */
@Embeddable
public record EstablishmentId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
