package org.alongside.accounts;

import java.io.Serializable;
import org.alongside.shared.AreaId;

/** An area to choose. */
public record AreaChoice(AreaId id, String name) implements Serializable {}
