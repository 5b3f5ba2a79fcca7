/** Tests of the person's own pages. */
@NullMarked
package org.alongside.disclosure.web;

import org.jspecify.annotations.NullMarked;
