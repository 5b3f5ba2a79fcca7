package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A group that goes through one award or course together. */
@Embeddable
public record CohortId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
