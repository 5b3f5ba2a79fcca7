/**
 * What everybody does before they begin: reads and accepts our agreements, in the version of that day, and comes to the
 * induction, one to one or as a course.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "privacy",
            "forms",
            "forms :: web",
            "people",
            "people :: ui",
            "recruitment",
            "training"
        })
@NullMarked
package org.alongside.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
