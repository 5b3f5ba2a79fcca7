/**
 * Typed ids, value types, refusals and time: words that every module speaks.
 *
 * <p>Knows nobody. Its named interface {@code ui} holds the widgets and the interfaces by which a module joins the shell.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.alongside.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
