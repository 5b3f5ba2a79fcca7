package org.alongside.accounts;

import java.io.Serializable;
import org.alongside.shared.UserId;

/** Somebody who works here, to choose or to name. */
public record Colleague(UserId id, String name) implements Serializable {}
