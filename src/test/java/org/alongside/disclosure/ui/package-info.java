/** Tests of the pages that few may read. */
@NullMarked
package org.alongside.disclosure.ui;

import org.jspecify.annotations.NullMarked;
