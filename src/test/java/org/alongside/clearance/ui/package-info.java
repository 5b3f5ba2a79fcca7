@NullMarked
package org.alongside.clearance.ui;

import org.jspecify.annotations.NullMarked;
