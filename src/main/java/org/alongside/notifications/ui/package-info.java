/** The administrator's view of the outbox. */
@NullMarked
package org.alongside.notifications.ui;

import org.jspecify.annotations.NullMarked;
