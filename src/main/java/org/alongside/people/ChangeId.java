package org.alongside.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One change of stage; names what is to be undone. */
@Embeddable
public record ChangeId(UUID id) implements Serializable {}
