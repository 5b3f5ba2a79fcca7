/**
 * Role profiles, opportunities, applications; the public door's apply and status pages.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "notifications",
            "privacy",
            "forms",
            "forms :: web",
            "people",
            "people :: ui"
        })
@NullMarked
package org.alongside.recruitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
