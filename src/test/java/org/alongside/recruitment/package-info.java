/** Tests of opportunities and applications. */
@NullMarked
package org.alongside.recruitment;

import org.jspecify.annotations.NullMarked;
