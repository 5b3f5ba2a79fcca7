package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An awarding body. */
@Embeddable
public record BodyId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
