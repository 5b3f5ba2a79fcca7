/** What database tests share: a fresh database on H2 or MySQL. */
@NullMarked
package org.alongside.testing;

import org.jspecify.annotations.NullMarked;
