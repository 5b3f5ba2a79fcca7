@NullMarked
package org.alongside.supervision;

import org.jspecify.annotations.NullMarked;
