@NullMarked
package org.alongside.training.ui;

import org.jspecify.annotations.NullMarked;
