package org.alongside.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A role people volunteer for, with what it requires; each module keeps what it checks under this id. */
@Embeddable
public record RoleProfileId(UUID id) implements Serializable {
    /** The id as it stands in an address; see {@link Ids#parse}. */
    @Override
    public String toString() {
        return id.toString();
    }
}
