package org.alongside.notifications;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A letter in the outbox. */
@Embeddable
public record LetterId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
