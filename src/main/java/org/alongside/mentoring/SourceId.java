package org.alongside.mentoring;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.alongside.shared.Ids;

/** Who sends people to us. */
@Embeddable
public record SourceId(UUID id) implements Serializable {
    /** The id as it stands in an address; see {@link Ids#parse}. */
    @Override
    public String toString() {
        return id.toString();
    }
}
