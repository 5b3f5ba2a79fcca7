/** Tests of checks and references. */
@NullMarked
package org.alongside.vetting;

import org.jspecify.annotations.NullMarked;
