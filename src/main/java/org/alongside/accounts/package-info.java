/**
 * Organisations, areas, users and roles; who may see and do what; sign-in and the two doors.
 *
 * <p>{@link org.alongside.accounts.PersonalData} and {@link org.alongside.accounts.Act} are the one permission table.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "installation"})
@NullMarked
package org.alongside.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
