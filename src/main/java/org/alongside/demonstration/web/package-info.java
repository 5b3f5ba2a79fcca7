/** The page of a demonstration that says who stands where. */
@NullMarked
package org.alongside.demonstration.web;

import org.jspecify.annotations.NullMarked;
