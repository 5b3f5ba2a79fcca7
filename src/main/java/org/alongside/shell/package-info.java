/**
 * The frame around the signed-in pages: layout, menu, Today, error views.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "accounts"})
@NullMarked
package org.alongside.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
