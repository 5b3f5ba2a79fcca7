/** The list of people and the record page; {@link org.alongside.people.ui.PersonTab} is what other modules add to it. */
@NamedInterface("ui")
@NullMarked
package org.alongside.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
