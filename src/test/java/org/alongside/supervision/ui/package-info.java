@NullMarked
package org.alongside.supervision.ui;

import org.jspecify.annotations.NullMarked;
