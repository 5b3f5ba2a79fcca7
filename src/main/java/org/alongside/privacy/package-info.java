/**
 * Field encryption, the append-only audit trail, retention: what keeps criminal-offence data safe.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "accounts"})
@NullMarked
package org.alongside.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
