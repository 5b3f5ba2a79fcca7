/** Tests of our certificates. */
@NullMarked
package org.alongside.certificates;

import org.jspecify.annotations.NullMarked;
