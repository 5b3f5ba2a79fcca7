/**
 * The outbox: e-mail that is kept until it is sent, and sends sign-in codes; knows no feature's wording.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "accounts", "privacy"})
@NullMarked
package org.alongside.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
