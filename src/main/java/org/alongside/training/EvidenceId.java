package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One piece of evidence. */
@Embeddable
public record EvidenceId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
