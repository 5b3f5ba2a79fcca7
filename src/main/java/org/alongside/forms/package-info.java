/**
 * Versioned question sets, drafts and form codes; renders one question a page; knows no person.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "accounts", "privacy"})
@NullMarked
package org.alongside.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
