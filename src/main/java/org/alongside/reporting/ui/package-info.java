@NullMarked
package org.alongside.reporting.ui;

import org.jspecify.annotations.NullMarked;
