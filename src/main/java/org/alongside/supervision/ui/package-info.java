/** A supervisor’s list, the form of a supervision, what a volunteer reads and signs; who covers for whom; concerns. */
@NullMarked
package org.alongside.supervision.ui;

import org.jspecify.annotations.NullMarked;
