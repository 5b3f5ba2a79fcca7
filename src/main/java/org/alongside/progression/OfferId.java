package org.alongside.progression;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One offer of paid work. */
@Embeddable
public record OfferId(UUID id) implements Serializable {}
