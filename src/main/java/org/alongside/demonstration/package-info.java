/**
 * A demonstration: invented people with a history, made through the same services as everybody else's.
 *
 * <p>Only in the {@code demo} profile. Nothing here is known to the other modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "installation",
            "accounts",
            "notifications",
            "privacy",
            "forms",
            "people",
            "recruitment",
            "onboarding",
            "vetting",
            "clearance",
            "disclosure",
            "training",
            "certificates",
            "mentoring",
            "supervision",
            "progression"
        })
@NullMarked
package org.alongside.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
