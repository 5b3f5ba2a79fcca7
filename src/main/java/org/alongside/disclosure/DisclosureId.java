package org.alongside.disclosure;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What one person is asked in private for one role. */
@Embeddable
public record DisclosureId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
