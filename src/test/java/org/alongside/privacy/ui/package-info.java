@NullMarked
package org.alongside.privacy.ui;

import org.jspecify.annotations.NullMarked;
