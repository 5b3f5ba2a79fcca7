/**
 * Checks, what each role requires of whoever takes it on, and references.
 *
 * <p>Kept of a certificate are six fields and the outcome; what it says is sealed and goes six months after the decision.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "notifications",
            "privacy",
            "forms",
            "forms :: ui",
            "forms :: web",
            "people",
            "people :: ui",
            "recruitment"
        })
@NullMarked
package org.alongside.vetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
