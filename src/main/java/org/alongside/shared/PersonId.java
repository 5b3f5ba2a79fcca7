package org.alongside.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Somebody on the journey: applicant, volunteer, mentor. */
@Embeddable
public record PersonId(UUID id) implements Serializable {
    /** The id as it stands in an address; see {@link Ids#parse}. */
    @Override
    public String toString() {
        return id.toString();
    }
}
