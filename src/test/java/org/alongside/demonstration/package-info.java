/** Tests of the demonstration. */
@NullMarked
package org.alongside.demonstration;

import org.jspecify.annotations.NullMarked;
