/** Tests of sign-in and permissions; {@link org.alongside.accounts.Somebody} lets other modules' tests sign somebody in. */
@NullMarked
package org.alongside.accounts;

import org.jspecify.annotations.NullMarked;
