/** Widgets in Alongside's look, and the interfaces by which a module adds to the menu and to Today. */
@NamedInterface("ui")
@NullMarked
package org.alongside.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
