/** The tab on a record, and the pages where agreements are written. */
@NullMarked
package org.alongside.onboarding.ui;

import org.jspecify.annotations.NullMarked;
