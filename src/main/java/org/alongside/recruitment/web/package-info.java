/** The pages of the public door: what we do, apply, come back, where is my application, ring me. */
@NullMarked
package org.alongside.recruitment.web;

import org.jspecify.annotations.NullMarked;
