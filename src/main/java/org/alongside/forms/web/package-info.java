/**
 * One question a page at the public door. A module that has a form asked needs a controller of a few lines: see {@link
 * org.alongside.forms.web.FormPages}.
 */
@NamedInterface("web")
@NullMarked
package org.alongside.forms.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
