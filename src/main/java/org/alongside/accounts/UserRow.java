package org.alongside.accounts;

import java.util.Set;
import org.alongside.shared.UserId;

/** Somebody who works here, as the administrator's list shows them. */
public record UserRow(UserId id, String name, String email, Set<Role> roles, boolean enabled) {}
