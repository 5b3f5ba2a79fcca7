package org.alongside.certificates;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One certificate, valid or not. */
@Embeddable
public record CertificateId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
