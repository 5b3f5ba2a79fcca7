@NullMarked
package org.alongside.forms;

import org.jspecify.annotations.NullMarked;
