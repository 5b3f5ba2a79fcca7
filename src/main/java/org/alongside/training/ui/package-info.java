/** The catalogue, cohorts, the register and the units as those see them who work with them, and a volunteer's own training. */
@NullMarked
package org.alongside.training.ui;

import org.jspecify.annotations.NullMarked;
