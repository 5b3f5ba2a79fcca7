/**
 * The person, contact details, the journey with its stages and timeline, and the record page.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "accounts", "notifications", "privacy"})
@NullMarked
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
