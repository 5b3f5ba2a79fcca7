/** Tests of the words that every module speaks. */
@NullMarked
package org.alongside.shared;

import org.jspecify.annotations.NullMarked;
