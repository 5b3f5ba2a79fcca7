package org.alongside.supervision;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Something agreed to be done. */
@Embeddable
public record ActionId(UUID id) implements Serializable {}
