package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A candidate and a unit. */
@Embeddable
record AssessmentId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
