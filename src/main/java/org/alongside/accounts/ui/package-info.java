/** Signing in, setting a password, setting up an installation, and the administrator's pages. */
@NullMarked
package org.alongside.accounts.ui;

import org.jspecify.annotations.NullMarked;
