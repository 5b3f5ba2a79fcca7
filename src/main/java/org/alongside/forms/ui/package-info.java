/** A whole form on one signed-in page, for staff who fill it in for somebody. */
@NamedInterface("ui")
@NullMarked
package org.alongside.forms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
