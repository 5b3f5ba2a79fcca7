/** How the program does under a crowd: printed for reading, not a test that time can break. */
@NullMarked
package org.alongside.bench;

import org.jspecify.annotations.NullMarked;
