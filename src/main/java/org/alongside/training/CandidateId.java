package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A person in a cohort. */
@Embeddable
public record CandidateId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
