package org.alongside.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One version of an award or a course: what a cohort began with, it ends with. */
@Embeddable
public record VersionId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
