@NullMarked
package org.alongside.privacy;

import org.jspecify.annotations.NullMarked;
