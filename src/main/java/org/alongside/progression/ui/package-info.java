/** The pathway on a record, in a volunteer's own space and for managers. */
@NullMarked
package org.alongside.progression.ui;

import org.jspecify.annotations.NullMarked;
