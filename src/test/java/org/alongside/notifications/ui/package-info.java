@NullMarked
package org.alongside.notifications.ui;

import org.jspecify.annotations.NullMarked;
