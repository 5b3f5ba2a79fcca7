package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One meeting of a cohort. */
@Embeddable
public record SessionId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
