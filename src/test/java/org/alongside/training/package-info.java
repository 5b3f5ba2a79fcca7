@NullMarked
package org.alongside.training;

import org.jspecify.annotations.NullMarked;
