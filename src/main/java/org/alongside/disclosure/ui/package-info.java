/** A self-disclosure on the record, for the few who read it, and on Today. */
@NullMarked
package org.alongside.disclosure.ui;

import org.jspecify.annotations.NullMarked;
