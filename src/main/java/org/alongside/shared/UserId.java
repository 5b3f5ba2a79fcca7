package org.alongside.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Somebody who can sign in. */
@Embeddable
public record UserId(UUID id) implements Serializable {
    /** The id as it stands in an address; see {@link Ids#parse}. */
    @Override
    public String toString() {
        return id.toString();
    }
}
