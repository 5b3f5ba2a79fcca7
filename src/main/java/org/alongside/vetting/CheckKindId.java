package org.alongside.vetting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.alongside.shared.Ids;

/** A kind of check in an organisation's catalogue. */
@Embeddable
public record CheckKindId(UUID id) implements Serializable {
    /** The id as it stands in an address; see {@link Ids#parse}. */
    @Override
    public String toString() {
        return id.toString();
    }
}
