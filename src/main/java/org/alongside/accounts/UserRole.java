package org.alongside.accounts;

import org.alongside.shared.UserId;

/** One role of one user. */
record UserRole(UserId user, Role role) {}
