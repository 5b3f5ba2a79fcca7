@NullMarked
package org.alongside.clearance;

import org.jspecify.annotations.NullMarked;
