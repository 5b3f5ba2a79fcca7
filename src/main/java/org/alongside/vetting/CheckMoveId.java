package org.alongside.vetting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One move of a check; names what is to be undone. */
@Embeddable
public record CheckMoveId(UUID id) implements Serializable {}
