package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An award or a course, whatever its version. */
@Embeddable
public record ProgrammeId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
