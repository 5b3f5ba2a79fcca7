@NullMarked
package org.alongside.progression;

import org.jspecify.annotations.NullMarked;
