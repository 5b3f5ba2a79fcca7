@NullMarked
package org.alongside.progression.ui;

import org.jspecify.annotations.NullMarked;
