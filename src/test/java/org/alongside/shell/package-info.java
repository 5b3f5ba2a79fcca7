@NullMarked
package org.alongside.shell;

import org.jspecify.annotations.NullMarked;
