/** What staff see of checks and references: tabs on the record, lines on Today, and what each role needs. */
@NullMarked
package org.alongside.vetting.ui;

import org.jspecify.annotations.NullMarked;
