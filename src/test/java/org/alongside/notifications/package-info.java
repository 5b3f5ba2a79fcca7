@NullMarked
package org.alongside.notifications;

import org.jspecify.annotations.NullMarked;
