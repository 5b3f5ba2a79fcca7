@NullMarked
package org.alongside.shared.ui;

import org.jspecify.annotations.NullMarked;
