/** Tests of the pages of a form. Says again which named interface this is, since of two package descriptions only one is read. */
@NamedInterface("web")
@NullMarked
package org.alongside.forms.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
