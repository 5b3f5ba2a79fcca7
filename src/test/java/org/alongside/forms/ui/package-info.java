/** Tests of the form that staff fill in. Says again which named interface this is, since of two package descriptions only one is read. */
@NamedInterface("ui")
@NullMarked
package org.alongside.forms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
