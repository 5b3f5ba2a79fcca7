package org.alongside.recruitment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One talk with one applicant. */
@Embeddable
public record InterviewId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
