/** Tests of the pages of a demonstration. */
@NullMarked
package org.alongside.demonstration.web;

import org.jspecify.annotations.NullMarked;
