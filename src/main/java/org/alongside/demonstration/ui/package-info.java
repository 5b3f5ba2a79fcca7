/** What a visitor of a demonstration finds above every page. */
@NullMarked
package org.alongside.demonstration.ui;

import org.jspecify.annotations.NullMarked;
