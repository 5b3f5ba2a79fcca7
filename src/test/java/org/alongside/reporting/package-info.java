@NullMarked
package org.alongside.reporting;

import org.jspecify.annotations.NullMarked;
