package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A unit of one version of an award. */
@Embeddable
public record UnitId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
