/** Tests of the tabs about checks and references. */
@NullMarked
package org.alongside.vetting.ui;

import org.jspecify.annotations.NullMarked;
